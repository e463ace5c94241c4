import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNpm } from './npm.mjs';

const only =
  (...present: [string, string?][]) =>
  (file: string) => {
    const found = present.find(([at]) => path.normalize(at) === path.normalize(file));
    return found ? (found[1] ?? found[0]) : null;
  };
const node = '/opt/node/bin/node';

describe('findNpm', () => {
  it('takes the npm that started the task', () => {
    const started = '/elsewhere/npm/bin/npm-cli.js';
    expect(
      findNpm({
        env: { npm_execpath: started },
        node,
        real: only([started], ['/opt/node/lib/node_modules/npm/bin/npm-cli.js']),
      }),
    ).toBe(started);
  });

  it('takes no other package manager for npm', () => {
    const beside = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
    expect(findNpm({ env: { npm_execpath: '/x/yarn.js' }, node, real: only(['/x/yarn.js'], [beside]) })).toBe(beside);
  });

  it.each([
    ['beside Node on Windows', '/opt/node/bin/node_modules/npm/bin/npm-cli.js', undefined],
    ['beside Node elsewhere', '/opt/node/lib/node_modules/npm/bin/npm-cli.js', undefined],
    ['through the PATH', '/home/bin/npm', '/usr/share/nodejs/npm/bin/npm-cli.js'],
  ])('finds it %s', (_, at, target) => {
    const env = { PATH: ['', '/usr/bin', '/home/bin'].join(path.delimiter) };
    expect(findNpm({ env, node, real: only([at, target]) })).toBe(target ?? path.normalize(at));
  });

  it('does not take a wrapper script of that name for npm', () => {
    expect(() => findNpm({ env: { PATH: '/home/bin' }, node, real: only(['/home/bin/npm']) })).toThrow(/Install npm/);
  });

  it('is there on this machine', () => {
    expect(path.basename(findNpm())).toBe('npm-cli.js');
  });
});
