/** A label in front of the name of a server, where a command prints one block for each. */
const NAME_LABEL =
  /^[ \t]*(?<label>pscomputername|machinename|computername|server ?name|server|fqdn)[ \t]{0,40}:[ \t]{0,40}(?<name>\S{1,255})/gim;
const VERSION_LABEL = /^[ \t]*admindisplayversion[ \t]{0,40}:/gim;
/** A row of a table: a name, then anything, then AdminDisplayVersion, whole or cut off. */
const TABLE_ROW = /^[ \t"']{0,40}(?<name>[a-z\d][\w.-]{0,254})[ \t",;][^\r\n]{0,400}?\d\.\d{1,2} ?\((?:b|$)/gim;
const LABEL_WORD = /^(?:admindisplayversion|version|exchange|exchangeversion|microsoft|build)$/i;

/** A column `Name` can be that of programs or updates; another column must tell of a server. */
const PLAIN_NAME = /^name$/i;
const SERVER_COLUMN = /admindisplayversion|exsetup|role|edition|site/i;
const NAME_COLUMN = /^(?:server ?name|server|name|computer ?name|computer|host ?name|pscomputername|machinename)$/i;
const VERSION_COLUMN = /version|build|update|rollup|hotfix|role/i;

/**
 * True if a text tells of more than one server: the wizard decides for one, the fleet check for many. Names are only
 * compared and go nowhere.
 *
 * @param text text written by `foldText`
 */
export function namesSeveralServers(text: string): boolean {
  if ((text.match(VERSION_LABEL) ?? []).length > 1) return true;
  const byLabel = new Map<string, Set<string>>();
  for (const { groups } of text.matchAll(NAME_LABEL)) {
    const label = groups?.label?.toLowerCase() ?? '';
    byLabel.set(label, (byLabel.get(label) ?? new Set()).add(groups?.name?.toLowerCase() ?? ''));
  }
  if ([...byLabel.values()].some(({ size }) => size > 1)) return true;
  const inRows = Array.from(text.matchAll(TABLE_ROW), ({ groups }) => groups?.name?.toLowerCase() ?? '');
  return new Set(inRows.filter((name) => !LABEL_WORD.test(name))).size > 1 || listsSeveral(text);
}

/** A list with separators: one column of its head is the name, another one a version. */
function listsSeveral(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const [head = '', ...rows] = lines;
  const separator = [',', ';', '\t'].find((one) => head.includes(one));
  if (separator === undefined) return false;
  const cells = cellsOf(head, separator);
  const place = cells.findIndex((cell) => NAME_COLUMN.test(cell));
  const telling = PLAIN_NAME.test(cells[place] ?? '') ? SERVER_COLUMN : VERSION_COLUMN;
  if (place < 0 || !cells.some((cell, index) => index !== place && telling.test(cell))) return false;
  return new Set(rows.map((row) => cellsOf(row, separator)[place]?.toLowerCase() ?? '')).size > 1;
}

function cellsOf(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.trim().replace(/^"|"$/g, ''));
}
