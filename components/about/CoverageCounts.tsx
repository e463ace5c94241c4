import type { Coverage } from '@/lib/catalogue/pages/about';

const KB_STATUS: Record<string, string> = {
  article: 'stated by the article itself',
  'microsoft-page': 'stated by another Microsoft page',
  secondary: 'from lists only',
  none: 'not known (baselines)',
};

/** What the catalogue covers, in numbers. */
export function CoverageCounts({ coverage: { kbStatus, fixLists, ...counts } }: { coverage: Coverage }) {
  const single: [string, number][] = [
    ['Releases', counts.releases],
    ['of them rollups', counts.rollups],
    ['Articles', counts.articles],
    ['Fixes', counts.fixes],
    ['Bulletins and advisories', counts.bulletins],
    ['CVEs', counts.cves],
    ['Known issues', counts.knownIssues],
    ['Topics', counts.topics],
    ['Conflicts shown', counts.conflicts],
    ['Sources', counts.sources],
  ];
  return (
    <>
      <dl className="counts">
        {single.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <h3>KB numbers of the articles</h3>
      <ul>
        {kbStatus.map(({ status, count }) => (
          <li key={status}>
            {count} {KB_STATUS[status] ?? status}
          </li>
        ))}
      </ul>
      <h3>Lists of fixes of the rollups</h3>
      <ul>
        <li>{fixLists.complete} known whole</li>
        <li>{fixLists.partial} known in part</li>
        <li>{fixLists.unknown} not known</li>
      </ul>
    </>
  );
}
