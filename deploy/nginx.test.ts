import { describe, expect, it } from 'vitest';
import { lookEveryMs } from '../lib/catalogue/follow';
import { cacheControl } from '../server/headers';
import { largestBody } from '../server/limits';
import { allOf, config, mapOf, moved, one, parseNginx, text } from './nginx.fixture';

const ports = allOf('server', allOf('upstream', config)[0]?.block ?? []).map(({ args }) => args[0]?.split(':')[1]);
/** The directives of the location that takes every page. */
const pages = allOf('location', config).find(({ args }) => args.join(' ') === '/')?.block ?? [];
const seconds = (time = '') => Number(/^(\d+)s$/.exec(time)?.[1]);

describe('the configuration of nginx', () => {
  it('divides the one minute between the replicas, the cache and a CDN, and leaves something for the way', () => {
    const byCdn = allOf('map', config)
      .filter(({ args }) => args[1] === '$supersede_cache_control')
      .flatMap(({ block = [] }) => block.flatMap(({ args }) => /s-maxage=(\d+)/.exec(args[0] ?? '')?.[1] ?? []));
    expect(byCdn).toHaveLength(1);
    const byReplica = lookEveryMs / 1_000;
    const wayOfAnOldAnswer = seconds(one('proxy_read_timeout')[0]);
    const [status, kept] = one('proxy_cache_valid');
    expect(status).toBe('200');
    expect(byReplica + wayOfAnOldAnswer + seconds(kept) + Number(byCdn[0])).toBeLessThanOrEqual(60);
    expect(one('proxy_cache_use_stale')).toEqual(['off']);
    expect(allOf('proxy_cache_background_update', config)).toEqual([]);
  });

  it('keeps only what the server lets shared caches keep', () => {
    const shared = mapOf('$supersede_own');
    const pattern = new RegExp(shared.find(({ name }) => name.startsWith('~'))?.name.slice(1) ?? '');
    const of = (hasQuery: boolean, status: number) =>
      cacheControl({ reads: true, hasQuery, status, html: true, given: undefined }) ?? '';
    expect(pattern.test(of(false, 200))).toBe(true);
    for (const own of [
      of(true, 200),
      of(false, 404),
      cacheControl({ reads: false, hasQuery: false, status: 200, html: true, given: undefined }) ?? '',
    ])
      expect(pattern.test(own)).toBe(false);
    expect(one('proxy_no_cache')).toContain('$supersede_own');
  });

  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=1.0, gzip;q=0.5', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip', ''],
    ['gzip;q=0', ''],
    ['identity', ''],
    ['x-brotli, agzip', ''],
    ['', ''],
  ])('reads Accept-Encoding: %s', (header, coding) => {
    const rules = mapOf('$supersede_coding');
    const rule = rules.find(({ name }) => name.startsWith('~*') && new RegExp(name.slice(2), 'i').test(header));
    expect((rule ?? rules.find(({ name }) => name === 'default'))?.args[0]).toBe(coding);
  });

  it('asks another replica for every kind of failure, also with a POST, which only reads here', () => {
    const failures = one('proxy_next_upstream', pages);
    for (const kind of ['error', 'timeout', 'http_502', 'http_503', 'non_idempotent']) expect(failures).toContain(kind);
    expect(Number(one('proxy_next_upstream_tries', pages)[0])).toBe(ports.length);
  });

  it('names the replicas that deploy/activate.sh restarts', () => {
    expect(ports).toEqual(['3001', '3002', '3003']);
    expect(text('activate.sh')).toContain(`set -- ${ports.join(' ')}`);
    expect(text('systemd/supersede@.service')).toContain(ports.map((port) => `supersede@${port}`).join(' '));
  });

  it('lets a replica rest for a shorter time than activate.sh waits', () => {
    const rest = allOf('server', allOf('upstream', config)[0]?.block ?? []).map(({ args }) =>
      seconds(args.find((arg) => arg.startsWith('fail_timeout='))?.slice('fail_timeout='.length)),
    );
    const wait = Number(/^rest=\$\{SUPERSEDE_REST:-(\d+)\}$/m.exec(text('activate.sh'))?.[1]);
    expect(text('activate.sh')).toMatch(/^ {4}sleep "\$rest"\n {4}echo "Port/m);
    expect(Math.max(...rest)).toBeLessThan(wait);
  });

  it('leaves it to the server to refuse what is too large, and keeps a body off the disk', () => {
    const size = Number(/^(\d+)m$/.exec(one('client_max_body_size')[0] ?? '')?.[1]) * 2 ** 20;
    expect(size).toBeGreaterThan(largestBody);
    expect(one('client_body_buffer_size')).toEqual(one('client_max_body_size'));
    expect(one('proxy_max_temp_file_size')).toEqual(['0']);
  });

  it('uses no variable that nothing sets', () => {
    const set = allOf('map', config).map(({ args }) => args[1]);
    const groups = [...text('nginx/supersede.conf').matchAll(/\(\?<(\w+)>/g)].map(([, name]) => `$${name}`);
    const made = [...set, allOf('geo', config)[0]?.args[0], ...groups];
    const used = text('nginx/supersede.conf').match(/\$supersede_\w+/g) ?? [];
    expect(new Set(used)).toEqual(new Set(made));
  });
});

describe('parseNginx', () => {
  it('reads words, quotes, comments and blocks', () => {
    expect(parseNginx(`a b "c d" 'e;f' # g {\nh { i; j k; } l { }`)).toEqual([
      {
        name: 'a',
        args: ['b', 'c d', 'e;f', 'h'],
        block: [
          { name: 'i', args: [] },
          { name: 'j', args: ['k'] },
        ],
      },
      { name: 'l', args: [], block: [] },
    ]);
  });

  it.each(['a', 'a {', 'a { b; } }', ';', '{ a; }', 'a { b }', 'a "b;'])('refuses %j', (broken) => {
    expect(() => parseNginx(broken)).toThrow(SyntaxError);
  });
});

it('is moved only as a whole', () => {
  expect(moved('a b a', [['a', 'c']])).toBe('c b c');
  expect(() => moved('a', [['b', 'c']])).toThrow('does not hold b');
});
