import { describe, expect, it } from 'vitest';
import { problems } from './lint.fixture';

describe('what runs in the browser', () => {
  const code = 'export const a = 1;';
  const client = `'use client';\n${code}`;
  it.each(['components/copy/A.tsx', 'lib/exchange/a.ts', 'app/kb/page.tsx', 'app/error.tsx', 'browser/a.ts'])(
    'is in browser/, and asks for nothing of Next in %s',
    async (file) => {
      expect(await problems(file, client)).toHaveLength(1);
      expect(await problems(file, code)).toEqual([]);
    },
  );
});

describe('what the content security policy and safety forbid', () => {
  const style = 'export const A = () => <p style={{ color: "red" }} />;';
  const html = 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;';
  const spread = 'export const A = () => <p {...{ dangerouslySetInnerHTML: { __html: "" } }} />;';
  it.each([
    ['components/kb/A.tsx', style, 1],
    ['browser/search/A.tsx', style, 1],
    ['app/kb/page.tsx', style, 1],
    ['app/layout.tsx', style, 1],
    ['app/error.tsx', style, 1],
    ['components/kb/A.tsx', 'export const A = () => <Drawing style={WIDE} />;', 0],
    ['components/kb/A.tsx', html, 1],
    ['components/kb/A.tsx', spread, 1],
    ['browser/search/A.tsx', html, 1],
    ['app/kb/page.tsx', html, 1],
    ['app/error.tsx', html, 1],
    ['app/layout.tsx', html, 0],
    ['components/jsonLd/JsonLd.tsx', html, 0],
    ['components/jsonLd/JsonLd.tsx', style, 1],
  ])('%s: %s', async (file, text, count) => expect(await problems(file, text)).toHaveLength(count));

  it('cannot be switched off in a file', async () => {
    expect(await problems('components/kb/A.tsx', `/* eslint-disable */\n${style}`)).toHaveLength(1);
  });
});

describe('regular expressions that a text can make slow', () => {
  const files = [
    ...['lib/exchange/a.ts', 'lib/search/a.ts', 'app/kb/page.tsx', 'components/kb/A.tsx', 'server/a.ts', 'prisma/a.ts'],
    ...['tasks/a.mjs', 'deploy/a.mjs', 'next.config.js', 'hard/a.ts', 'bench/a.ts'],
  ];
  const inTests = ['lib/exchange/a.test.ts', 'lib/feeds/a.fixture.ts', 'e2e/a.spec.ts', 'e2e/a.ts'];
  const test = (pattern: string) => `export const found = ${pattern}.test(globalThis.name);`;
  /** They take exponential or quadratic time to fail. */
  const backtracking = ['/(a+)+$/', '/^(?:a|a)*$/', '/^(?:\\w+\\s?)*$/', '/^\\s*\\s*$/', '/^(?:.*,)*x$/'];
  /** They take quadratic time, for they are tried again at each place. */
  const moving = ['/\\s+$/', '/[a-z]+;/', '/<.*>/'];
  const quick = ['/^a+$/', '/^(?:\\w+ )*\\w+$/', '/\\d{1,5}$/'];

  it.each([...files, ...inTests])('%s: refused if they go back', async (file) => {
    for (const pattern of backtracking) expect(await problems(file, test(pattern)), pattern).not.toEqual([]);
  });
  it.each(files)('%s: refused if they begin again at each place', async (file) => {
    for (const pattern of moving) expect(await problems(file, test(pattern)), pattern).not.toEqual([]);
  });
  it.each([...files, ...inTests])('%s: others may be', async (file) => {
    for (const pattern of quick) expect(await problems(file, test(pattern)), pattern).toEqual([]);
  });
  it('cannot be let through by a comment', async () => {
    expect(await problems('lib/exchange/a.ts', `/* eslint-disable */\n${test('/(a+)+$/')}`)).not.toEqual([]);
  });
});
