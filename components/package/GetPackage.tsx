import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { catalogSearch, downloadPage } from '@/lib/words/download';
import { CopyButton } from '../copy/CopyButton';
import { SourceRefs } from '../sources/SourceRefs';

/** Where the package of a release was to be had, what it is called, and how to know that it is genuine. */
export function GetPackage({ page: { release, verdict, package: facts, withdrawal } }: { page: ReleasePage }) {
  const { product } = verdict;
  const usualName = `Exchange${product.shortName}-KB${release.kb}-x64-EN.msp`;
  // Some bulletins print the name without its ending.
  const printed = facts.files[0]?.replace(/(?:\.msp)?$/i, '.msp');
  const file = printed ?? (release.kind === 'rollup' ? usualName : null);
  // A name that PowerShell would read as more than a name is shown and never made part of a command.
  const command =
    file && /^[\w.-]+$/.test(file) && `Get-AuthenticodeSignature .\\${file} | Format-List Status, SignerCertificate`;
  return (
    <>
      {withdrawal?.value.kind === 'recalled' ? (
        <p>This package was recalled. Do not install it; take the release that replaces it.</p>
      ) : null}
      <dl className="package">
        {release.kind === 'rollup' ? (
          <>
            <dt>File name</dt>
            <dd>
              {facts.files.length > 0 ? (
                <ul className="plain-list">
                  {facts.files.map((name) => (
                    <li key={name}>
                      <code className="file-name">{name}</code>
                    </li>
                  ))}
                </ul>
              ) : (
                <>
                  Not seen by us. The usual form is <code className="file-name">{usualName}</code>.
                </>
              )}
              <span className="aside"> The name says EN, also in the bulletins for other languages.</span>
            </dd>
          </>
        ) : null}
        <dt>Architecture</dt>
        <dd>
          {product.major === 8
            ? 'x64 for servers in production. The x86 edition is for tests and for management tools only.'
            : 'x64 only.'}
        </dd>
        <dt>Download Center</dt>
        <dd>
          <DownloadCenter id={facts.downloadId} />
          <SourceRefs numbers={facts.sources} />
        </dd>
        {release.kb !== null ? (
          <>
            <dt>Update Catalog</dt>
            <dd>
              <a className="outside" rel="noreferrer" href={catalogSearch(release.kb)}>
                Search for KB{release.kb}
              </a>
            </dd>
          </>
        ) : null}
        {facts.registryKey ? (
          <>
            <dt>Registry key it leaves</dt>
            <dd>
              <code className="file-name">{facts.registryKey}</code>
              <span className="aside">
                {' '}
                The service pack in this path is not the installed one: go by the KB number.
              </span>
            </dd>
          </>
        ) : null}
      </dl>
      <p>We have tried none of these addresses: the package may be gone. Never take it from another site.</p>
      {command ? (
        <>
          <p>Check the signature before you install. The status must be Valid, the signer Microsoft Corporation.</p>
          <div className="code-block">
            <pre tabIndex={0} aria-label="PowerShell command">
              <code>{command}</code>
            </pre>
            <CopyButton text={command} what="command" />
          </div>
        </>
      ) : null}
    </>
  );
}

/** Its page by number, or by the family id of the addresses of that time. */
function DownloadCenter({ id }: { id: string | null }) {
  if (!id) return <>No page known to us</>;
  const { href, before, number } = downloadPage(id);
  return (
    <a className="outside" rel="noreferrer" href={href}>
      {before}
      <code className="file-name">{number}</code>
    </a>
  );
}
