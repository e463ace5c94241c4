import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, it } from 'vitest';
import { leaveHeard } from './heard';
import { start } from './site.fixture';

/** What no answer may depend on. */
const others = {
  cookie: '__prerender_bypass=1',
  'accept-language': 'en',
  'x-forwarded-host': 'elsewhere.example',
  rsc: '1',
  'next-router-state-tree': 'broken',
  'next-action': '*',
  'x-supersede-catalogue': '0'.repeat(16),
  'x-supersede-form': 'paste=x',
  'if-match': '"x"',
  'if-unmodified-since': 'Thu, 01 Jan 1970 00:00:00 GMT',
  range: 'bytes=5-2',
  'if-range': '"x"',
};

describe('the app', () => {
  it('hears the same of every reader, also of one who sends no name', async () => {
    const { ask, renders } = await start();
    await ask('/a?1', { ...others, 'user-agent': 'Mozilla/5.0' });
    await ask('/a?2');
    const heard = renders.map(({ headers }) => ({ ...headers, 'x-request-id': '' }));
    expect(heard[0]).toEqual(heard[1]);
    expect(Object.keys(heard[0] ?? {}).sort()).toEqual(['host', 'user-agent', 'x-request-id', 'x-supersede-catalogue']);
  });

  it('hears of what kind a body is, and what a reader has of a file', async () => {
    const { ask, renders } = await start();
    await ask('/api/a', { 'content-type': 'text/csv', accept: '*/*' }, 'POST', 'x');
    expect(renders[0]?.headers['content-type']).toBe('text/csv');
    await ask('/og.png', { 'if-none-match': '"x"', 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' });
    expect(renders[1]?.headers).toMatchObject({ 'if-none-match': '"x"', 'if-modified-since': expect.any(String) });
  });
});

it('leaves what hot reloading asks with to developers, but not what only the server may say', () => {
  const headers: IncomingHttpHeaders = { ...others, 'user-agent': 'Mozilla/5.0' };
  leaveHeard(headers, true);
  expect(Object.keys(headers)).toEqual([
    'cookie',
    'accept-language',
    'x-forwarded-host',
    'rsc',
    'next-router-state-tree',
    'next-action',
    'user-agent',
  ]);
});
