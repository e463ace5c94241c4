import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Catalogue } from '@/lib/catalogue/open';
import { fileHandlers, methodHandlers, unknownEndpoint } from './methods';
import { problem } from './schemas/problem';

afterEach(() => vi.restoreAllMocks());

const closed = (): Promise<Catalogue> => Promise.reject(new Error('closed'));
const ask = (path: string, method = 'GET', init: RequestInit = {}) =>
  new Request(`http://localhost${path}`, { method, ...init });

async function read(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('access-control-allow-origin')).toBe('*');
  const document = problem.parse(await answer.json());
  expect(document.status).toBe(answer.status);
  return document;
}

describe('methods', () => {
  const reading = methodHandlers(['releases'], closed);
  const posting = methodHandlers(['applicability', 'applicabilityOfText'], closed);

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('refuses %s where it only reads', async (method) => {
    const answer = await reading[method](ask('/api/v1/releases', method));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await read(answer)).type).toBe('/api#problem-method-not-allowed');
  });

  it.each(['PUT', 'PATCH', 'DELETE'] as const)('refuses %s where it takes a text', async (method) => {
    const answer = await posting[method](ask('/api/v1/applicability', method));
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS, POST']);
  });

  it('answers OPTIONS for clients and for browsers', async () => {
    const answer = await posting.OPTIONS();
    expect([answer.status, await answer.text()]).toEqual([204, '']);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      allow: 'GET, HEAD, OPTIONS, POST',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS, POST',
      'access-control-allow-headers': 'Content-Type, If-None-Match',
    });
  });
});

describe('failures', () => {
  it('says nothing of a failure to the reader, and all of it to the operator', async () => {
    const printed = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const request = ask('/api/v1/products?');
    request.headers.set('x-request-id', '0123456789ab');
    const answer = await methodHandlers(['products'], closed).GET(request);
    const document = await read(answer);
    expect(document).toMatchObject({ status: 500, instance: '/api/v1/products' });
    expect(JSON.stringify(document)).not.toMatch(/closed|\.ts|at /);
    expect(printed).toHaveBeenCalledWith(expect.stringMatching(/^0123456789ab Error: closed\n(?:0123456789ab .*\n)+$/));
  });

  it('says what to do while there is no catalogue', async () => {
    const missing = () => Promise.reject(Object.assign(new Error('Run "npm start".'), { name: 'NoCatalogueError' }));
    const answer = await methodHandlers(['products'], missing).GET(ask('/api/v1/products'));
    expect(answer.headers.get('retry-after')).toBe('10');
    expect(await read(answer)).toMatchObject({ status: 503, detail: expect.stringContaining('npm start') });
  });

  it('names no path outside the API an endpoint', async () => {
    expect(await read(await unknownEndpoint(ask('/api/v2/releases?q=secret')))).toMatchObject({
      status: 404,
      type: '/api#problem-unknown-endpoint',
      instance: '/api/v2/releases',
    });
  });
});

describe('the body of a request', () => {
  const { POST } = methodHandlers(['applicabilityOfText'], closed);
  const post = (body: string | undefined, type?: string) =>
    POST(ask('/api/v1/applicability', 'POST', { body, headers: type === undefined ? {} : { 'content-type': type } }));

  it.each(['application/json', 'text/html', 'text/plain; charset=utf-16', 'application/x-www-form-urlencoded'])(
    'is not read as %s',
    async (type) => {
      const answer = await post('8.0.711.2', type);
      expect([answer.status, answer.headers.get('accept-post')]).toEqual([415, 'text/plain']);
      await read(answer);
    },
  );

  it.each(['', ' \n'])('may not be empty: %j', async (body) =>
    expect(await read(await post(body, 'text/plain'))).toMatchObject({ status: 400, invalidParams: [{ in: 'body' }] }),
  );

  it.each(['text/plain', 'TEXT/PLAIN; charset="UTF-8"', 'text/plain; charset=us-ascii'])(
    'is read as %s',
    async (type) => {
      vi.spyOn(console, 'error').mockReturnValue();
      expect((await post('8.0.711.2', type)).status).toBe(500);
    },
  );
});

it('a file is sent whole, with its media type', async () => {
  const { GET, POST } = fileHandlers('text/csv', () => Promise.resolve('a\r\n'));
  const answer = await GET(ask('/releases.csv'));
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/csv', 'a\r\n']);
  expect((await POST(ask('/releases.csv', 'POST'))).status).toBe(405);
});
