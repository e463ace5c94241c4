import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UR1 } from './importRun.fixture';

/** One way in which content can be broken. */
export interface Broken {
  name: string;
  /** What the import says of it, among other things. */
  says: string;
  /** Breaks a content folder that is whole. */
  breakIt: (folder: string) => void;
}

const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const SP1_UR1 = 'exchange-2007/sp1/kb945684.mdx';
const TOPIC = 'topics/proxy-order.mdx';
const PRODUCTS = 'products.yaml';
const CITED = 'cited-articles.yaml';

/** Text in the place of another. */
function text(name: string, file: string, from: string, to: string, says: string): Broken {
  const breakIt = (folder: string) => {
    const at = path.join(folder, file);
    const old = readFileSync(at, 'utf8');
    if (!old.includes(from)) throw new Error(`${file} does not hold ${from}`);
    writeFileSync(
      at,
      old.replace(from, () => to),
    );
  };
  return { name, says, breakIt };
}

/** Something else in the place of a file. */
function whole(name: string, file: string, replace: (at: string) => void, says: string): Broken {
  const breakIt = (folder: string) => {
    rmSync(path.join(folder, file), { recursive: true });
    replace(path.join(folder, file));
  };
  return { name, says, breakIt };
}

const bytes =
  (...parts: (string | Buffer)[]) =>
  (at: string) =>
    writeFileSync(at, Buffer.concat(parts.map((part) => Buffer.from(part))));

/** A file that has a size and takes no place. */
function hollow(at: string, size: number): void {
  writeFileSync(at, '');
  truncateSync(at, size);
}

const body = (name: string, to: string, says: string) => text(name, UR1, 'Run it.', to, says);
const field = (name: string, to: string, says: string) => text(name, UR1, 'kb: 935490', to, says);

const laughs = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]\n`).join('');

/** Every kind of broken content, in families: YAML, facts, what files say of each other, prose, bytes, files and folders. */
export const BROKEN: readonly Broken[] = [
  field('YAML that is cut off', 'kb: [935490', 'kb935490.mdx:'),
  field('a key twice', 'kb: 935490\nkb: 935490', 'Map keys must be unique'),
  field('an alias without an anchor', 'kb: *none', 'kb935490.mdx:'),
  field(
    'aliases that grow without end',
    `a0: &a0 [x]\n${laughs}kb: 935490`,
    'expected YAML without anchors and aliases',
  ),
  field('a tab as indentation', 'kb:\n\t- 935490', 'kb935490.mdx:'),
  text('front matter without an end', UR1, '---\n\nThe first', '\nThe first', 'kb935490.mdx:1:'),
  whole('no front matter', UR1, bytes('Only words.\n'), 'kb935490.mdx:1:'),
  whole('a list for a front matter', UR1, bytes('---\n- 1\n---\n'), 'kb935490.mdx:'),
  whole('a mapping for a register', PRODUCTS, bytes('id: exchange-2007\n'), 'products.yaml:1:'),

  field('an unknown key', 'kb: 935490\nunheard: of', 'unheard: is no known field'),
  field('__proto__ as a key', 'kb: 935490\n__proto__: { x: 1 }', 'kb935490.mdx:'),
  field('a wrong type', 'kb: [1]', ':2: kb'),
  field('a missing field', '', ': kb: '),
  text('a day that is none', UR1, 'lastReview: 2009-01-02', 'lastReview: 2009-02-30', ': lastReview: '),
  text('a build of another line', SP1_UR1, '8.1.263.1', '8.2.263.1', 'expected a build of 2007 SP1'),
  text('a build with zeros', UR1, 'build: 8.0.711.2', 'build: 08.00.0711.002', 'without leading zeros'),

  text('a KB number of two articles', SP1_UR1, 'kb: 945684', 'kb: 935490', 'kb945684.mdx:'),
  text('a build of two releases', UR2, '8.0.730.1', '8.0.711.2', '8.0.711.2'),
  text(
    'a supersession that leads nowhere',
    UR2,
    'declaredSupersedes: [{ kb: 935490,',
    'declaredSupersedes: [{ kb: 999999,',
    'KB999999 is no article',
  ),
  text(
    'a release that replaces itself',
    UR2,
    'declaredSupersedes: [{ kb: 935490,',
    'declaredSupersedes: [{ kb: 935999,',
    'would replace itself',
  ),
  text(
    'a circle of releases',
    UR1,
    '    fixesComplete: null',
    '    fixesComplete: null\n    declaredSupersedes: [{ kb: 935999, sources: [table] }]',
    'a circle',
  ),
  text('a source that is not listed', UR1, 'title: [table]', 'title: [nowhere]', 'nowhere'),
  text('a known issue that is none', UR2, 'knownIssues: [file-in-use]', 'knownIssues: [no-such]', 'no-such'),
  body('a link that leads nowhere', '[x](/kb/111111)', '/kb/111111'),
  body('an anchor that is none', '[x](/topics/proxy-order#none)', '#none'),
  text('a missing word of the wizard', 'wizard/questions.yaml', 'skip:', 'skipped:', 'wizard/questions.yaml:'),

  body('an expression', '{process.exit()}', 'is not allowed'),
  body('an import', 'import x from "node:fs"', 'kb935490.mdx:23:'),
  body('an element of HTML', '<script>alert(1)</script>', '<script> is not allowed'),
  body('an element that is unknown', '<Evil/>', 'kb935490.mdx:23:'),
  body('an element without an end', '<Note kind="info">', 'kb935490.mdx:'),
  body('a brace without an end', '{', 'kb935490.mdx:'),
  body('a link that runs code', '[x](javascript:alert)', 'kb935490.mdx:23:'),
  text('a heading that no article has', UR1, '## Install', '## Gossip', 'Gossip'),

  whole('an empty file', UR1, bytes(''), 'kb935490.mdx:1:'),
  whole('an empty register', CITED, bytes(''), 'cited-articles.yaml:1:'),
  whole(
    'bytes that are no text',
    UR1,
    bytes(Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 151) % 256))),
    'kb935490.mdx is not UTF-8',
  ),
  whole('zeros', UR1, bytes(Buffer.alloc(4_096)), 'kb935490.mdx:1:'),
  whole(
    'UTF-16',
    TOPIC,
    bytes(Buffer.from('\ufeff---\ntitle: The order\n---\n', 'utf16le')),
    'proxy-order.mdx is not UTF-8',
  ),
  whole(
    'Latin-1',
    TOPIC,
    bytes('---\ntitle: The order of ', Buffer.from([0xe9]), '\n---\n'),
    'proxy-order.mdx is not UTF-8',
  ),
  whole('a file of a gigabyte', UR1, (at) => hollow(at, 2 ** 30), 'kb935490.mdx is larger than'),

  whole('a register that is missing', PRODUCTS, () => undefined, 'products.yaml:1: file: is missing'),
  whole('an article that is missing', UR1, () => undefined, 'kb935999.mdx:'),
  whole('a folder of articles that is missing', 'exchange-2007/rtm', () => undefined, 'content/'),
  whole('a folder in the place of a file', PRODUCTS, mkdirSync, 'products.yaml:1: file: is missing'),
  whole('a file that is a link to nothing', UR1, (at) => symlinkSync('none.mdx', at), 'kb935490.mdx is a link'),
  whole('a link that leads to itself', UR1, (at) => symlinkSync(path.basename(at), at), 'kb935490.mdx is a link'),
  whole('a folder that leads to itself', 'topics', (at) => symlinkSync('..', at), 'topics is a link'),
  {
    name: 'a file without a place',
    says: 'has no place here',
    breakIt: (folder) => writeFileSync(path.join(folder, 'topics', 'Notes.mdx'), 'x'),
  },
  {
    name: 'no content at all',
    says: 'products.yaml:1: file: is missing',
    breakIt: (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
  },
  { name: 'no content folder', says: 'ENOENT', breakIt: (folder) => rmSync(folder, { recursive: true }) },
  {
    name: 'a file in the place of the folder',
    says: 'ENOTDIR',
    breakIt: (folder) => {
      renameSync(path.join(folder, PRODUCTS), `${folder}.yaml`);
      rmSync(folder, { recursive: true });
      renameSync(`${folder}.yaml`, folder);
    },
  },
];
