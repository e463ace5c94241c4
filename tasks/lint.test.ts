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
