import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { fullDate } from '@/lib/exchange/date';
import type { Facts } from '@/lib/exchange/facts';
import { TitleLine } from '../release/TitleLine';
import { VerdictBox } from '../verdict/VerdictBox';

interface Props {
  kb: number;
  pages: ReleasePage[];
  facts: Facts;
  asOf: string;
}

/** One KB number, several packages: each with its verdict, and the question which build it is. */
export function SeveralReleases({ kb, pages, facts, asOf }: Props) {
  return (
    <>
      <header className="page-head">
        <h1>
          KB{kb} names {pages.length} releases
        </h1>
        <TitleLine page={pages[0]!} />
        <p className="lead">
          They share the KB number. Only the build tells them apart: read the file version of ExSetup.exe.{' '}
          <a href="/topics/find-installed-rollup">How to read it</a>
        </p>
      </header>
      {pages.map((page) => (
        <section key={page.release.id} className="part" aria-labelledby={page.release.id}>
          <h2 id={page.release.id}>
            <a href={`/builds/${page.release.build}`}>{page.release.name}</a>
          </h2>
          <p>
            Build <code className="number">{page.release.build}</code>, released on {fullDate(page.release.date)}.
          </p>
          <VerdictBox verdict={page.verdict} facts={facts} asOf={asOf} />
        </section>
      ))}
    </>
  );
}
