import { describe, expect, it } from 'vitest';
import { allOf, config, mapOf, one } from './nginx.fixture';

describe('the configuration of nginx', () => {
  it('logs no query: no variable that holds one, and no level at which nginx writes the request', () => {
    const named = one('log_format').join('');
    expect(named).not.toMatch(/\$(?:request\b|request_uri|args|query_string|arg_|http_referer|request_body|http_)/);
    expect(one('error_log')[1]).toBe('alert');
    const path = mapOf('$supersede_path');
    expect(path.map(({ args }) => args[0])).toEqual(['-', '$supersede_before']);
    const pattern = new RegExp(path[1]?.name.slice(1) ?? '');
    expect(pattern.exec('/search?q=KB935490&x=?')?.groups?.supersede_before).toBe('/search');
    expect(pattern.test('')).toBe(false);
  });

  it('logs the number that the reader has, and that of the replica unless the answer was kept', () => {
    const columns = one('log_format').slice(1).join('').split(' ');
    expect(columns.slice(0, 4)).toEqual(['$time_iso8601', '$request_id', '$request_method', '$supersede_path']);
    expect(columns[7]).toBe('$supersede_replica_id');
    const [, ...rules] = mapOf('$supersede_replica_id');
    const number = (states: string) => {
      const rule = rules.find(({ name }) => new RegExp(name.slice(1)).test(states));
      const named = new RegExp(rule?.name.slice(1) ?? '').exec(states)?.groups?.supersede_number;
      return rule?.args[0] === '$supersede_number' ? named : '-';
    };
    expect(['MISS 0a1', 'BYPASS 0a1', ' 0a1', 'HIT 0a1', 'MISS ', ' '].map(number)).toEqual([
      '0a1',
      '0a1',
      '0a1',
      '-',
      '-',
      '-',
    ]);
  });

  it.each([
    ['/search', true],
    ['/search?q=x', true],
    ['/wizard', true],
    ['/fleet', true],
    ['/api/v1/products', true],
    ['/compare?a=1&b=2', true],
    ['/kb/935490?x', true],
    ['/kb/935490?', true],
    ['/kb/935490', false],
    ['/', false],
    ['/apis', false],
    ['/compare', false],
  ])('gives %s the lower limit: %s', (address, lower) => {
    const uri = address.split('?')[0] ?? '';
    const map = allOf('map', config).find(({ args }) => args[1] === '$supersede_worker');
    const asked = (map?.args[0] ?? '').replace('$uri', uri).replace('$request_uri', address);
    const rules = (map?.block ?? []).filter(({ name }) => name.startsWith('~'));
    expect(rules.some(({ name }) => new RegExp(name.slice(1)).test(asked))).toBe(lower);
    expect(new Set(rules.map(({ args }) => args[0]))).toEqual(new Set(['$supersede_reader']));
  });

  it('puts the number of the request and HSTS on every answer: nginx inherits add_header only where there is none', () => {
    const blocks = [allOf('server', config).find(({ block }) => block), ...allOf('location', config)];
    const adding = blocks.map((block) => (block?.block ?? []).filter(({ name }) => name === 'add_header'));
    expect(adding.filter((headers) => headers.length > 0)).toHaveLength(4);
    for (const headers of adding.filter(({ length }) => length > 0))
      expect(headers.map(({ args }) => args.join(' '))).toEqual(
        expect.arrayContaining(['X-Request-Id $request_id always', 'Strict-Transport-Security $supersede_hsts always']),
      );
    for (const { block = [] } of allOf('location', config).filter(({ block }) => allOf('proxy_pass', block ?? [])[0]))
      expect(allOf('proxy_hide_header', block).map(({ args }) => args[0])).toEqual(
        expect.arrayContaining(['X-Request-Id', 'Strict-Transport-Security']),
      );
  });

  it('has one line that switches HSTS on for all that the replicas do not answer', () => {
    const [given, without] = mapOf('$supersede_hsts');
    expect(given?.args).toEqual(['$upstream_http_strict_transport_security']);
    expect([without?.name, without?.args]).toEqual(['', ['']]);
  });

  it('refuses in words of its own, which no browser takes for anything else', () => {
    const { block: site = [] } = allOf('server', config).find(({ block }) => block) ?? {};
    const own = site.filter(({ name }) => name === 'add_header').map(({ args }) => args.join(' '));
    expect(own).toEqual(
      expect.arrayContaining([
        'X-Content-Type-Options nosniff always',
        "Content-Security-Policy default-src 'none'; frame-ancestors 'none' always",
        'Cache-Control no-store always',
      ]),
    );
    expect(allOf('proxy_intercept_errors', config)).toEqual([]);
    // One inside a location would replace all of them there.
    expect(allOf('error_page', config)).toEqual(site.filter(({ name }) => name === 'error_page'));
    const refused = new Map(
      allOf('error_page', config).flatMap(({ args }) => args.slice(0, -1).map((status) => [status, args.at(-1)])),
    );
    for (const status of ['400', '405', '413', '414', '429', '494', '502', '504'])
      expect([...refused.keys()], status).toContain(status);
    for (const [status, place = ''] of refused) {
      const location = allOf('location', config).find(({ args }) => args.at(-1) === place)?.block ?? [];
      expect(
        location.map(({ name }) => name),
        status,
      ).toEqual(['types', 'default_type', 'return']);
      expect(one('return', location)[1]).toMatch(/^[A-Z].*\. [A-Z].*\.\\n$/);
    }
    // nginx may not have read an address yet that it refuses with one of these.
    for (const status of ['400', '414', '494', '501', '505']) expect(refused.get(status)).toMatch(/^\//);
  });
});
