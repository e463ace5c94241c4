import type { AssessedServer } from '@/lib/fleet/assess';
import type { Fleet } from '@/lib/fleet/fleet';
import { countOf, listNames } from '@/lib/fleet/names';
import { verdictCounts } from '@/lib/fleet/summary';
import {
  behindWords,
  groupName,
  installedWords,
  noteWords,
  recommendWords,
  serverName,
  stepWords,
  VERDICT_WORDS,
  verdictWords,
} from '@/lib/fleet/words';
import { csvCell, withoutFormula, type Cell } from './csv';

/** Columns of fleet.csv in their order. */
const COLUMNS: Record<string, (server: AssessedServer) => Cell> = {
  server: ({ name }) => name,
  row: ({ line }) => line,
  verdict: ({ verdict }) => verdict,
  verdictText: verdictWords,
  installed: installedWords,
  product: ({ decision }) => decision?.product?.name ?? decision?.otherProduct ?? null,
  line: ({ decision }) => decision?.line?.label ?? null,
  release: ({ decision }) => decision?.release?.id ?? null,
  build: ({ decision }) => decision?.build ?? null,
  confidence: ({ decision }) => decision?.confidence ?? null,
  releasesBehind: ({ behind }) => behind?.releases ?? null,
  daysBehind: ({ behind }) => behind?.days ?? null,
  openBulletins: ({ behind }) => behind?.bulletins.join(' ') ?? null,
  recommend: recommendWords,
  recommendKb: ({ decision }) =>
    decision?.recommend.flatMap(({ release }) => (release.kb === null ? [] : [`KB${release.kb}`])).join(' ') ?? null,
  roles: ({ roles }) => roles.join(' '),
  site: ({ site }) => site,
  group: groupName,
  note: noteWords,
};

/** Writes every server as a row of CSV (RFC 4180). A text that a spreadsheet would run begins with an apostrophe. */
export function fleetCsv({ servers }: Fleet): string {
  const rows = servers.map((server) => Object.values(COLUMNS).map((column) => column(server)));
  return [Object.keys(COLUMNS), ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

const HEAD = ['Server', 'Verdict', 'Installed', 'Missing', 'Install', 'Note'];

/** Writes the whole answer as Markdown: summary, findings, plan and a table of every server. All text is escaped. */
export function fleetMarkdown({ servers, findings, plan }: Fleet, asOf: string): string {
  const rows = servers.map((server) => [
    serverName(server),
    verdictWords(server),
    installedWords(server),
    behindWords(server),
    recommendWords(server),
    noteWords(server),
  ]);
  const parts = [
    '# Exchange servers and their updates',
    escaped(`${countOf(servers.length, 'server')}, judged by the catalogue of ${asOf}.`),
    '## Summary',
    ...verdictCounts(servers).map(({ verdict, count }) => `- ${escaped(VERDICT_WORDS[verdict])}: ${count}`),
    ...(findings.length > 0 ? ['## Findings', ...findings.map(({ text }) => `- ${escaped(text)}`)] : []),
    ...(plan.length > 0 ? ['## Plan', ...plan.map((step, index) => `${index + 1}. ${planText(step)}`)] : []),
    '## Servers',
    [HEAD, HEAD.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`).join('\n') +
      rows.map((cells) => `\n| ${cells.map((cell) => escaped(withoutFormula(cell))).join(' | ')} |`).join(''),
  ];
  return `${parts.map((part, index) => (isItem(part) && isItem(parts[index + 1]) ? part : `${part}\n`)).join('\n')}`;
}

function planText(step: Fleet['plan'][number]): string {
  return `${escaped(stepWords(step))} ${escaped(listNames(step.servers.map(serverName), 50))}`;
}

function isItem(part: string | undefined): boolean {
  return part !== undefined && /^(?:- |\d+\. )/.test(part);
}

/** Escapes what has a meaning in Markdown or HTML, so that a name from a text stays a name; on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#&~!{}]/g, String.raw`\$&`);
}
