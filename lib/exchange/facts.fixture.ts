import type { Facts, Release } from './facts';

/** A release in one line: product year, line, rollup with its reissue, build, KB or `-`, date, `recalled` if it was. */
type Row = `${2007 | 2010} ${string}`;

/** Makes facts of rows such as `2007 sp3 3v2 8.3.159.2 2530488 2011-03-30`; `=8.3.159.1` adds an alias. */
export function madeFacts(rows: Row[]): Facts {
  const releases = rows.map(releaseOf);
  const unique = (ids: string[]) => [...new Set(ids)];
  return {
    products: unique(releases.map(({ productId }) => productId)).map((id) => ({
      id,
      name: `Exchange Server ${id.slice(-4)}`,
      shortName: id.slice(-4),
      major: id.endsWith('7') ? 8 : 14,
      supportEnded: null,
    })),
    lines: unique(releases.map(({ lineId }) => lineId)).map((id) => {
      const [, year = '', slug = ''] = id.split('-');
      return {
        id,
        productId: `exchange-${year}`,
        slug,
        label: `${year} ${slug.toUpperCase()}`,
        name: `Exchange Server ${year} ${slug.toUpperCase()}`,
        minor: slug === 'rtm' ? 0 : Number(slug.slice(2)),
      };
    }),
    releases,
  };
}

function releaseOf(row: Row): Release {
  const [year = '', slug = '', number = '', build = '', kb = '', date = '', ...marks] = row.split(' ');
  const [rollup = 0, reissue = 1] = number.split('v').map(Number);
  const line = `${year} ${slug.toUpperCase()}`;
  const label = rollup === 0 ? line : `${line} UR${number.replace('v', ' v')}`;
  return {
    id: `exchange-${year}-${slug}${rollup === 0 ? '' : `-ur${number.replace('v', '-v')}`}`,
    lineId: `exchange-${year}-${slug}`,
    productId: `exchange-${year}`,
    kind: rollup === 0 ? 'baseline' : 'rollup',
    rollup,
    reissue,
    build,
    aliases: marks.filter((mark) => mark.startsWith('=')).map((mark) => mark.slice(1)),
    kb: kb === '-' ? null : Number(kb),
    label,
    name: label,
    date,
    withdrawal: marks.includes('recalled') ? { kind: 'recalled', reason: null } : null,
    security: false,
  };
}
