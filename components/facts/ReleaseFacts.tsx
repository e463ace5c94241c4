import { fullDate } from '@/lib/exchange/date';
import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { Copyable } from '../copy/Copyable';
import { SourceRefs } from '../sources/SourceRefs';
import { KbEvidence } from './KbEvidence';

/** The numbers and dates of a release, each with its sources. */
export function ReleaseFacts({ page }: { page: ReleasePage }) {
  const { release, verdict, article, kb, bulletins, cves } = page;
  return (
    <dl className="facts">
      {kb ? (
        <Fact name="KB number">
          <Copyable text={`KB${kb.value}`} what="KB number" />
          <SourceRefs numbers={kb.sources} />
          <KbEvidence status={article.kbStatus} />
        </Fact>
      ) : (
        <Fact name="KB number">Not known to us</Fact>
      )}
      <Fact name="Build">
        <Copyable text={release.build} what="build" />
        <SourceRefs numbers={page.build.sources} />
      </Fact>
      <Fact name="ExSetup shows">
        <code className="number">{page.longBuild}</code>
      </Fact>
      <Fact name="Released">
        {fullDate(release.date)}
        <SourceRefs numbers={page.date.sources} />
      </Fact>
      <Fact name="Servicing line">
        <a href={`/products/${verdict.product.id}/${verdict.line.slug}`}>{verdict.line.label}</a>
      </Fact>
      {bulletins.length > 0 ? (
        <Fact name="Security">
          {bulletins.map(({ value, sources }, index) => (
            <span key={value.id} className="number">
              {index > 0 ? ' ' : ''}
              <a href={`/bulletins/${value.id.toLowerCase()}`}>{value.id}</a>
              {index < bulletins.length - 1 ? ',' : ''}
              <SourceRefs numbers={sources} />
            </span>
          ))}
        </Fact>
      ) : null}
      {cves.length > 0 ? (
        <Fact name={cves.length === 1 ? 'CVE' : `${cves.length} CVEs`} wide>
          {cves.map(({ value, sources }, index) => (
            <span key={value}>
              {index > 0 ? ' ' : ''}
              <span className="number">
                <a href={`/cves/${value.toLowerCase()}`}>{value}</a>
                <SourceRefs numbers={sources} />
              </span>
            </span>
          ))}
        </Fact>
      ) : null}
      <Aliases page={page} />
    </dl>
  );
}

function Aliases({ page }: { page: ReleasePage }) {
  return page.aliases.map(({ value, sources }) => (
    <Fact key={value.build} name="Also seen as">
      <code className="number">{value.build}</code> {value.note}
      <SourceRefs numbers={sources} />
    </Fact>
  ));
}

function Fact({ name, wide = false, children }: { name: string; wide?: boolean; children: React.ReactNode }) {
  return (
    <div className={wide ? 'fact fact-wide' : 'fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
