import { describe, expect, it } from 'vitest';
import { problems } from './lint.fixture';
import { rooms } from './rooms.mjs';

const imports = (name: string) => `import { it } from '${name}';\nit();`;
const importsType = (name: string) => `import type { It } from '${name}';\nexport type Its = It[];`;

/** One file of each room. */
const FILES = {
  lib: 'lib/a.ts',
  'lib/exchange': 'lib/exchange/a.ts',
  'lib/wizard': 'lib/wizard/steps/a.ts',
  'lib/fleet': 'lib/fleet/read/a.ts',
  'lib/content': 'lib/content/schema/a.ts',
  'lib/search': 'lib/search/a.ts',
  'lib/catalogue': 'lib/catalogue/pages/a.ts',
  'lib/words': 'lib/words/a.ts',
  'lib/feeds': 'lib/feeds/a.ts',
  'lib/jsonLd': 'lib/jsonLd/a.ts',
  'lib/markdown': 'lib/markdown/a.ts',
  'lib/api': 'lib/api/schemas/a.ts',
  components: 'components/kb/A.tsx',
  browser: 'browser/search/a.ts',
  app: 'app/kb/[kb]/page.tsx',
  server: 'server/a.ts',
  prisma: 'prisma/rows/a.ts',
  tasks: 'tasks/a.mjs',
  e2e: 'e2e/a.ts',
  deploy: 'deploy/a.ts',
  hard: 'hard/a.ts',
  bench: 'bench/a.ts',
} as const;
type RoomName = keyof typeof FILES;
const WRITERS: readonly RoomName[] = ['lib/words', 'lib/feeds', 'lib/jsonLd', 'lib/markdown', 'lib/api'];
const NAMES = Object.keys(FILES) as RoomName[];

/** The rooms that may read and write files. */
const ON_DISK: readonly RoomName[] = [
  'lib/content',
  'lib/catalogue',
  'app',
  'server',
  'prisma',
  'tasks',
  'e2e',
  'deploy',
  'hard',
  'bench',
  'browser',
];

/** What can be imported, and every room that may import it. */
const GUESTS: Record<string, readonly RoomName[]> = {
  '@/lib/site': ['lib', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/exchange/build': NAMES.filter((name) => !['server', 'tasks', 'deploy', 'hard'].includes(name)),
  '@/lib/fleet/fleet': ['lib/fleet', 'lib/api', 'components', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/wizard/decide': [
    'lib/wizard',
    'lib/fleet',
    'lib/markdown',
    'lib/api',
    'components',
    'app',
    'prisma',
    'e2e',
    'bench',
    'browser',
  ],
  '@/lib/wizard/wordKeys': [
    'lib/wizard',
    'lib/fleet',
    'lib/catalogue',
    'lib/markdown',
    'lib/api',
    'components',
    'app',
    'prisma',
    'e2e',
    'bench',
    'browser',
  ],
  '@/lib/content/load': ['lib/content', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/search/search': ['lib/search', 'lib/api', 'app', 'prisma', 'bench'],
  '@/lib/catalogue/pages/kb': ['lib/catalogue', 'lib/api', 'app', 'prisma', 'bench'],
  '@/lib/catalogue/live': ['lib/catalogue', 'app', 'prisma', 'bench'],
  '@/lib/catalogue/open': ['lib/catalogue', 'app', 'prisma', 'bench'],
  '@/lib/catalogue/current': ['lib/catalogue', 'app', 'server', 'prisma', 'bench'],
  '@/lib/catalogue/follow': ['lib/catalogue', 'app', 'server', 'prisma', 'bench'],
  '@/lib/words/fixes': [...WRITERS, 'components', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/feeds/atom': ['lib/feeds', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/jsonLd/techArticle': ['lib/jsonLd', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/markdown/a': ['lib/markdown', 'app', 'prisma', 'e2e', 'bench'],
  '@/lib/api/problems': ['lib/api', 'app', 'prisma', 'e2e', 'bench'],
  '@/components/kb/FixArticle': ['components', 'app', 'browser'],
  '@/app/catalogue': ['app'],
  '@/server/settings': ['server', 'deploy', 'hard'],
  '@/deploy/a': ['deploy', 'hard'],
  '@/hard/dose': ['e2e', 'hard', 'bench'],
  '@/prisma/write': ['prisma'],
  '@/generated/prisma/client': ['lib/search', 'lib/catalogue', 'prisma'],
  '@/tasks/steps.mjs': ['tasks'],
  '@/e2e/html': ['e2e'],
  '@/bench/a': ['bench'],
  '@/elsewhere/a': [],
  '../../../elsewhere/a': [],
  'node:fs': ON_DISK,
  'fs/promises': ON_DISK,
  zod: [
    'lib/content',
    'lib/catalogue',
    'lib/api',
    'lib/markdown',
    'components',
    'app',
    'server',
    'prisma',
    'e2e',
    'hard',
    'bench',
  ],
  react: ['components', 'app', 'bench', 'browser'],
  'react-dom/server': ['components', 'app', 'bench', 'browser'],
  'next/link': ['components', 'app', 'server', 'bench'],
  '@prisma/client': ['lib/catalogue', 'prisma', 'bench'],
  '@libsql/client': ['lib/catalogue', 'prisma', 'bench'],
};

describe('the table of rooms', () => {
  it('is tested for every room', () => expect(Object.keys(rooms).sort()).toEqual([...NAMES].sort()));

  it.each(Object.entries(GUESTS))('%s', async (name, guests) => {
    const welcome = [];
    for (const room of NAMES) if ((await problems(FILES[room], imports(name))).length === 0) welcome.push(room);
    expect(welcome).toEqual(NAMES.filter((room) => guests.includes(room)));
  });

  it.each([
    ['@/lib/catalogue/pages/kb', true],
    ['@/lib/catalogue/wizardWords', true],
    ['@/lib/search/hit', true],
    ['@/lib/content/content', true],
    ['@/lib/catalogue/live', false],
    ['@/lib/catalogue/open', false],
    ['@/lib/catalogue/current', false],
    ['@/lib/catalogue/follow', false],
    ['@/generated/prisma/client', false],
    ['node:http', false],
    ['@libsql/client', false],
  ])('components and the types of %s', async (name, allowed) => {
    expect(await problems(FILES.components, imports(name))).toHaveLength(1);
    expect(await problems(FILES.components, importsType(name))).toHaveLength(allowed ? 0 : 1);
  });

  it.each([
    ['@/lib/catalogue/sources', WRITERS],
    ['@/lib/catalogue/open', ['lib/api']],
    ['@/lib/catalogue/live', []],
    ['@/lib/content/content', []],
    ['@/generated/prisma/client', []],
  ])('rooms that write page models and the types of %s', async (name, guests) => {
    for (const room of WRITERS) {
      expect(await problems(FILES[room], imports(name)), room).toHaveLength(1);
      expect(await problems(FILES[room], importsType(name)), room).toHaveLength(guests.includes(room) ? 0 : 1);
    }
  });

  it('holds for every way to import', async () => {
    for (const code of [
      "import '@/app/catalogue';",
      "import * as it from '../../app/catalogue';\nit.a();",
      "import { type It } from '@/lib/catalogue/pages/kb';\nexport type Its = It[];",
      "export { it } from '@/app/catalogue';",
      "export * from '@/app/catalogue';",
      "export type { It } from '@/app/catalogue';",
      "export const it = await import('@/app/catalogue');",
      'export const it = await import(`@/app/catalogue`);',
      "export type It = import('@/app/catalogue').It;",
      "export const it = require('@/app/catalogue');",
      "import it = require('@/app/catalogue');\nit();",
      "export const it = await import('@/app/' + 'catalogue');",
      "export { it } from '@/components/../app/catalogue';",
      "export { it } from '@/app/catalogue.ts';",
    ])
      expect(await problems('components/kb/a.ts', code), code).toHaveLength(1);
  });

  it('lets a room import its own files and export its own things', async () => {
    for (const room of NAMES)
      expect(await problems(FILES[room], "export { it } from './it';\nexport const a = 1;")).toEqual([]);
  });

  it('gives tests the packages they need, and no other room', async () => {
    for (const name of ['vitest', 'fast-check', 'node:fs', 'yaml'])
      expect(await problems('lib/wizard/a.test.ts', imports(name)), name).toEqual([]);
    expect(await problems('lib/wizard/a.ts', imports('yaml'))).toHaveLength(1);
    expect(await problems('lib/wizard/a.test.ts', imports('@/app/catalogue'))).toHaveLength(1);
  });

  it('lets tests share stand-ins that the code may not import', async () => {
    for (const [file, name] of [
      ['lib/catalogue/a', '@/lib/wizard/facts.fixture'],
      ['lib/search/a', '@/lib/catalogue/catalogue.fixture'],
    ] as const) {
      for (const end of ['test', 'fixture', 'setup'])
        expect(await problems(`${file}.${end}.ts`, imports(name)), `${file}.${end}`).toEqual([]);
      expect(await problems(`${file}.ts`, imports(name)), file).toHaveLength(1);
    }
  });

  it('knows every folder that holds code', async () => {
    expect(await problems('elsewhere/a.ts', imports('zod'))).toEqual([expect.stringContaining('in no room')]);
    expect(await problems('a.config.ts', imports('zod'))).toEqual([]);
  });
});
