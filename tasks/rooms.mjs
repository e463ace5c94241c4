import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * @typedef {object} Room
 * @property {readonly string[]} from folders and files of the project that it may import, beside itself
 * @property {readonly string[]} [types] further ones that it may import as types only
 * @property {readonly string[]} [tests] further ones that its tests may import
 * @property {readonly string[]} [never] what it may import in no way, though an entry above holds it
 * @property {readonly string[] | { except: readonly string[] }} packages names or scopes of the packages that it may
 *   import; `node:` stands for what Node itself brings
 */

const REACT = ['react', 'react-dom', 'next'];
const DATABASE = ['prisma', '@prisma', '@libsql'];

/** What holds the open database or follows the file on disk. */
const CONNECTION = ['live', 'liveSource', 'open', 'current', 'currentRemote', 'follow', 'followRemote'].map(
  (file) => `lib/catalogue/${file}`,
);

/**
 * A room that writes page models in some other form: given one, it needs no more of the catalogue than the types.
 *
 * @type {Room}
 */
const writer = {
  from: ['lib/exchange', 'lib/words'],
  types: ['lib/catalogue'],
  tests: ['lib/catalogue'],
  never: CONNECTION,
  packages: [],
};

/**
 * What each folder may import. A file belongs to the longest entry that holds it.
 *
 * @type {Readonly<Record<string, Room>>}
 */
export const rooms = {
  lib: { from: ['lib/exchange'], packages: ['node:util'] },
  'lib/exchange': { from: [], packages: [] },
  'lib/wizard': { from: ['lib/exchange'], packages: [] },
  'lib/fleet': { from: ['lib/exchange', 'lib/wizard'], packages: [] },
  'lib/content': { from: ['lib/exchange'], packages: { except: [...REACT, ...DATABASE] } },
  'lib/search': {
    from: ['lib/exchange', 'lib/once', 'generated/prisma'],
    tests: ['lib/catalogue/catalogue.fixture', 'lib/catalogue/open', 'lib/wizard/facts.fixture'],
    packages: [],
  },
  'lib/catalogue': {
    from: ['lib/exchange', 'lib/once', 'lib/wizard/wordKeys', 'generated/prisma'],
    tests: ['lib/wizard/facts.fixture'],
    packages: { except: REACT },
  },
  'lib/words': { ...writer, from: ['lib/exchange'] },
  'lib/feeds': writer,
  'lib/jsonLd': writer,
  'lib/markdown': {
    ...writer,
    from: ['lib/exchange', 'lib/words', 'lib/wizard'],
    packages: { except: ['node:', ...REACT, ...DATABASE] },
  },
  'lib/api': {
    ...writer,
    from: [
      'lib/exchange',
      'lib/wizard',
      'lib/fleet',
      'lib/words',
      'lib/search',
      'lib/catalogue/pages',
      'lib/catalogue/releaseBulletins',
      'lib/catalogue/wizardWords',
      'lib/errorLines',
      'lib/once',
      'lib/requestHeaders',
    ],
    // It is handed the open catalogue, and opens none.
    never: CONNECTION.filter((file) => file !== 'lib/catalogue/open'),
    packages: ['zod', 'hast'],
  },
  components: {
    from: ['lib/exchange', 'lib/wizard', 'lib/fleet', 'lib/words'],
    types: ['lib'],
    never: CONNECTION,
    packages: { except: ['node:', ...DATABASE] },
  },
  browser: {
    from: ['components', 'lib/decodeText', 'lib/exchange', 'lib/wizard'],
    types: ['lib'],
    never: CONNECTION,
    // What is Node's serves browser/bundle.mjs, which refuses to bundle it.
    packages: ['node:', 'react', 'react-dom', 'esbuild'],
  },
  app: { from: ['components', 'lib'], packages: { except: DATABASE } },
  server: {
    from: [
      'lib/catalogue/current',
      'lib/catalogue/follow',
      'lib/decodeText',
      'lib/errorLines',
      'lib/requestHeaders',
      'components/layout/headScript',
    ],
    packages: { except: ['react', 'react-dom', ...DATABASE] },
  },
  prisma: { from: ['lib', 'generated/prisma'], tests: ['hard/dose'], packages: { except: REACT } },
  tasks: { from: [], packages: ['node:'] },
  e2e: { from: ['lib', 'hard'], never: ['lib/catalogue', 'lib/search'], packages: { except: [...REACT, ...DATABASE] } },
  deploy: { from: ['server'], tests: ['tasks/steps', 'lib/catalogue/follow'], packages: ['node:'] },
  hard: { from: ['deploy', 'server', 'bench/record'], packages: { except: [...REACT, ...DATABASE] } },
  bench: { from: ['lib', 'hard'], packages: { except: [] } },
};

const TESTING = /\.(?:test|fixture|setup)\.tsx?$/;

/**
 * Why a file may not import something.
 *
 * @param {string} file path relative to the project, with forward slashes
 * @param {string} name what is imported, as it stands in the file: `./build`, `@/lib/search/hit`, `next/link`, `node:fs`
 * @param {boolean} asType whether nothing of it is left when the program runs
 * @returns {string | null} the reason, a sentence; null if it may
 */
export function forbidden(file, name, asType) {
  if (!file.includes('/')) return null;
  const own = roomOf(file);
  const room = own === undefined ? undefined : rooms[own];
  if (own === undefined || room === undefined) return `${file} is in no room of tasks/rooms.mjs.`;
  const testing = TESTING.test(file);
  const target = projectPath(file, name);
  if (target === null) {
    return testing || allowsPackage(room, name) ? null : `${own} may not import the package ${name}.`;
  }
  const from = [...room.from, ...(asType ? (room.types ?? []) : []), ...(testing ? (room.tests ?? []) : [])];
  const welcome = roomOf(target) === own || from.some((place) => isWithin(target, place));
  if (welcome && !(room.never ?? []).some((place) => isWithin(target, place))) return null;
  const onlyAsType = !asType && forbidden(file, name, true) === null;
  return onlyAsType ? `${own} may import ${target} as a type only.` : `${own} may not import ${target}.`;
}

/**
 * @param {string} at path relative to the project
 * @returns {string | undefined}
 */
function roomOf(at) {
  const holding = Object.keys(rooms).filter((name) => isWithin(at, name));
  return holding.sort((a, b) => b.length - a.length)[0];
}

/**
 * @param {string} at
 * @param {string} place a folder, or a file without its extension
 */
function isWithin(at, place) {
  return at === place || at.startsWith(`${place}/`);
}

/**
 * @param {string} file
 * @param {string} name
 * @returns {string | null} the path of an own file without its extension; null for a package
 */
function projectPath(file, name) {
  const isAlias = name.startsWith('@/');
  if (!isAlias && !name.startsWith('.')) return null;
  const joined = isAlias ? path.posix.normalize(name.slice(2)) : path.posix.join(path.posix.dirname(file), name);
  return joined.replace(/\.[cm]?[jt]sx?$/, '');
}

/**
 * @param {Room} room
 * @param {string} name
 */
function allowsPackage({ packages }, name) {
  const isOneOf = (/** @type {readonly string[]} */ list) =>
    list.some((entry) => (entry === 'node:' ? isBuiltin(name) : isWithin(name, entry)));
  return 'except' in packages ? !isOneOf(packages.except) : isOneOf(packages);
}
