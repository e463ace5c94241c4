import { EXAMPLES, curlCommand, powerShellCommand, type Example } from '@/lib/api/examples';
import { OPERATIONS } from '@/lib/api/operations';
import { PROBLEMS } from '@/lib/api/problems';
import { problem } from '@/lib/api/schemas/problem';
import { wholeCatalogue } from '@/lib/api/schemas/wholeCatalogue';
import { expect, test, type APIRequestContext } from './fixtures';

const ORIGIN = 'https://updates.example.org';

interface Wanted {
  address: string;
  method: string;
  type?: string;
  body?: string;
}

/** What a shell makes of a command for curl. */
function readCurl(command: string): Wanted {
  const { url, body, type } =
    /^curl (?:--header 'Content-Type: (?<type>[^']+)' --data-binary \$'(?<body>[^']*)' )?'(?<url>[^']+)'$/.exec(command)
      ?.groups ?? {};
  if (!url) throw new Error(`Not read: ${command}`);
  const address = url.slice(ORIGIN.length);
  if (body === undefined) return { address, method: 'GET' };
  return { address, method: 'POST', type, body: body.replaceAll(String.raw`\n`, '\n') };
}

/** What PowerShell makes of a command. */
function readPowerShell(command: string): Wanted {
  const { url, method, type, body } =
    /^Invoke-RestMethod -Uri '(?<url>[^']+)'(?: -Method (?<method>\w+) -ContentType '(?<type>[^']+)' -Body "(?<body>[^"$]*)")?$/.exec(
      command,
    )?.groups ?? {};
  if (!url) throw new Error(`Not read: ${command}`);
  const address = url.slice(ORIGIN.length);
  if (body === undefined) return { address, method: 'GET' };
  return { address, method: (method ?? '').toUpperCase(), type, body: body.replaceAll('`n', '\n') };
}

function make(
  request: APIRequestContext,
  { address, method, type, body }: Wanted,
  headers: Record<string, string> = {},
) {
  return request.fetch(address, { method, data: body, headers: { ...headers, ...(type && { 'content-type': type }) } });
}

for (const [shell, read] of Object.entries({
  curl: (example: Example) => readCurl(curlCommand(example, ORIGIN)),
  PowerShell: (example: Example) => readPowerShell(powerShellCommand(example, ORIGIN)),
})) {
  test(`the documented requests work: ${shell}`, async ({ request }) => {
    for (const example of EXAMPLES) {
      const wanted = read(example);
      expect(wanted.body).toBe(example.body);
      const answer = await make(request, wanted);
      const headers = answer.headers();
      const good = example.status === 200;
      expect(answer.status(), example.address).toBe(example.status);
      expect(headers['content-type']).toBe(good ? 'application/json; charset=utf-8' : 'application/problem+json');
      expect(headers['access-control-allow-origin']).toBe('*');
      const schema = good ? OPERATIONS[example.operation].answer : problem;
      expect(schema.safeParse(await answer.json()).error?.issues, example.address).toBeUndefined();
      if (!good || wanted.method === 'POST') continue;
      const again = await make(request, wanted, { 'if-none-match': headers.etag ?? '' });
      expect([again.status(), (await again.body()).length, again.headers().etag], example.address).toEqual([
        304,
        0,
        headers.etag,
      ]);
      const head = await request.head(wanted.address);
      expect([head.status(), head.headers().etag, (await head.body()).length]).toEqual([200, headers.etag, 0]);
    }
  });
}

test('an identifier arrives whole, however it is written into the address', async ({ request }) => {
  const registry = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB959241`;
  const old = 'http://support.microsoft.com/default.aspx?scid=kb;EN-US;937194';
  for (const identifier of ['  kb 935,490  ', registry, old, 'Version 8.0 (Build 711.2)', 'KB935490²', '%2F 935490']) {
    const answer = await request.get(`/api/v1/lookup/${encodeURIComponent(identifier)}`);
    const body = await answer.json();
    if (answer.status() === 200) expect(body.data.identifier).toBe(identifier);
    else expect([answer.status(), body.detail]).toEqual([404, expect.stringContaining(`"${identifier}"`)]);
  }
  expect((await (await request.get('/api/v1/lookup/https://support.microsoft.com/kb/935490')).json()).data.value).toBe(
    '935490',
  );
});

test('what goes wrong is a problem that the page explains', async ({ request }) => {
  const page = await (await request.get('/api')).text();
  const problems: [status: number, path: string, init?: Parameters<APIRequestContext['fetch']>[1]][] = [
    [404, '/api/v1'],
    [404, '/api/v1/nothing'],
    [404, '/api/v2/releases'],
    [404, '/api/v1/articles/935491'],
    [404, '/api/v1/releases/8.0.711.3'],
    [400, '/api/v1/releases/eight'],
    [400, '/api/v1/search'],
    [400, '/api/v1/releases?limit=0'],
    [400, '/api/v1/applicability?product=exchange-5'],
    [400, '/api/v1/lookup/%E0'],
    [405, '/api/v1/releases', { method: 'POST', data: 'x' }],
    [405, '/api/v1/releases/8.0.711.2', { method: 'DELETE' }],
    [405, '/releases.csv', { method: 'PUT', data: 'x' }],
    [
      413,
      '/api/v1/applicability',
      { method: 'POST', data: 'x'.repeat(4_200_000), headers: { 'content-type': 'text/plain' } },
    ],
    [414, `/api/v1/search?q=${'a'.repeat(5000)}`],
    [415, '/api/v1/applicability', { method: 'POST', data: { paste: '8.0.711.2' } }],
  ];
  for (const [status, path, init] of problems) {
    const answer = await request.fetch(path, init);
    const headers = answer.headers();
    expect([answer.status(), headers['content-type']], path).toEqual([status, 'application/problem+json']);
    expect(headers['access-control-allow-origin'], path).toBe('*');
    const document = problem.parse(await answer.json());
    expect(document.status).toBe(status);
    expect(page, document.type).toContain(`id="${document.type.replace('/api#', '')}"`);
    expect(JSON.stringify(document)).not.toMatch(/\.tsx?\b|node_modules|\bat \w+ \(/);
    if (status === 405) expect(headers.allow).toContain('GET');
  }
  for (const code of Object.keys(PROBLEMS)) expect(page).toContain(`id="problem-${code}"`);
});

test('scripts of other sites may ask', async ({ request }) => {
  const preflight = await request.fetch('/api/v1/applicability', {
    method: 'OPTIONS',
    headers: {
      origin: ORIGIN,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });
  expect(preflight.status()).toBe(204);
  expect(preflight.headers()).toMatchObject({
    allow: 'GET, HEAD, OPTIONS, POST',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS, POST',
    'access-control-allow-headers': 'Content-Type, If-None-Match',
  });
});

test('only answers to what nobody typed stay in shared caches', async ({ request }) => {
  const caching = async (path: string) => (await request.get(path)).headers()['cache-control'];
  for (const path of [
    '/api/v1/products',
    '/api/v1/releases?limit=5',
    '/api/openapi.json',
    '/releases.csv',
    '/catalogue.json',
  ])
    expect(await caching(path), path).toBe('public, max-age=0, s-maxage=50, must-revalidate');
  for (const path of ['/api/v1/search?q=calendar', '/api/v1/lookup/KB935490', '/api/v1/applicability?paste=KB935490'])
    expect(await caching(path), path).toBe('private, no-cache');
});

test('answers are compressed', async ({ request }) => {
  const answer = await request.get('/api/v1/releases?limit=50', { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers()['content-encoding']).toBe('gzip');
});

test('the description and the downloads are whole', async ({ request }) => {
  const description = await (await request.get('/api/openapi.json')).json();
  expect(Object.keys(description.paths)).toEqual(
    expect.arrayContaining(Object.values(OPERATIONS).map(({ path }) => path)),
  );
  const csv = await request.get('/releases.csv');
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present');
  const whole = wholeCatalogue.parse(await (await request.get('/catalogue.json')).json());
  expect((await csv.text()).split('\r\n')).toHaveLength(whole.data.releases.length + 2);
});
