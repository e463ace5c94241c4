import { describe, expect, it } from 'vitest';
import { problems } from './lint.fixture';

describe('what runs in the browser', () => {
  const code = 'export const a = 1;';
  const client = `'use client';\n${code}`;
  it.each([
    ['components/copy/A.client.tsx', client, 0],
    ['components/copy/A.client.tsx', code, 1],
    ['components/copy/A.client.tsx', `'use strict';\n${client}`, 1],
    ['components/copy/A.tsx', code, 0],
    ['components/copy/A.tsx', client, 1],
    ['components/copy/a.ts', client, 1],
    ['lib/exchange/a.ts', client, 1],
    ['app/kb/page.tsx', client, 1],
    ['app/error.tsx', client, 0],
  ])('%s: %j', async (file, text, count) => expect(await problems(file, text)).toHaveLength(count));
});

describe('what the content security policy and safety forbid', () => {
  const style = 'export const A = () => <p style={{ color: "red" }} />;';
  const html = 'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;';
  const spread = 'export const A = () => <p {...{ dangerouslySetInnerHTML: { __html: "" } }} />;';
  it.each([
    ['components/kb/A.tsx', style, 1],
    ['components/kb/A.client.tsx', `'use client';\n${style}`, 1],
    ['app/kb/page.tsx', style, 1],
    ['app/layout.tsx', style, 1],
    ['app/error.tsx', style, 1],
    ['components/kb/A.tsx', 'export const A = () => <Drawing style={WIDE} />;', 0],
    ['components/kb/A.tsx', html, 1],
    ['components/kb/A.tsx', spread, 1],
    ['components/kb/A.client.tsx', `'use client';\n${html}`, 1],
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
