import type { InStatement, InValue } from '@libsql/client';
import type { CatalogueRows } from './rows';

/** The table of each group of rows, in the order in which they are written: a row stands after those that it refers to. */
export const TABLES = {
  meta: 'Meta',
  products: 'Product',
  lines: 'Line',
  sources: 'Source',
  articles: 'Article',
  statements: 'Statement',
  conflicts: 'Conflict',
  articleSources: 'ArticleSource',
  citedArticles: 'CitedArticle',
  citations: 'Citation',
  releases: 'Release',
  aliases: 'ReleaseAlias',
  files: 'PackageFile',
  supersessions: 'Supersession',
  fixes: 'Fix',
  credits: 'FixCredit',
  bulletins: 'Bulletin',
  bulletinLines: 'BulletinLine',
  bulletinReplacements: 'BulletinReplacement',
  cves: 'Cve',
  bulletinCves: 'BulletinCve',
  cveCredits: 'CveCredit',
  knownIssues: 'KnownIssue',
  knownIssueEvents: 'KnownIssueEvent',
  knownIssueCodes: 'KnownIssueCode',
  knownIssueReleases: 'KnownIssueRelease',
  topics: 'Topic',
  topicReleases: 'TopicRelease',
  topicKnownIssues: 'TopicKnownIssue',
  evidence: 'Evidence',
  identifiers: 'Identifier',
  wizardWords: 'WizardWords',
  texts: 'Text',
} as const satisfies Record<keyof CatalogueRows, string>;

/** SQLite binds at most 32,766 values in one statement. */
const VALUES_A_STATEMENT = 32_766;

/** The statements that insert all rows. Prisma's client would compile a plan for each: ten times as long. */
export function insertStatements(rows: CatalogueRows): InStatement[] {
  return (Object.keys(TABLES) as (keyof CatalogueRows)[]).flatMap((group) => insertsInto(TABLES[group], rows[group]));
}

function insertsInto(table: string, rows: readonly object[]): InStatement[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const atOnce = Math.floor(VALUES_A_STATEMENT / columns.length);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const marks = `(${columns.map(() => '?').join(', ')})`;
  const slices = Array.from({ length: Math.ceil(rows.length / atOnce) }, (_, index) =>
    rows.slice(index * atOnce, (index + 1) * atOnce),
  );
  return slices.map((slice) => ({
    sql: `INSERT INTO "${table}" (${names}) VALUES ${slice.map(() => marks).join(', ')}`,
    args: slice.flatMap((row) => {
      const values = new Map<string, InValue | undefined>(Object.entries(row));
      return columns.map((name) => values.get(name) ?? null);
    }),
  }));
}
