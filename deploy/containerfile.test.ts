import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../server/settings';
import { build, generate, importContent, install } from '../tasks/steps.mjs';
import { copyOf, envOf, lastOf, parseContainerfile, wordsOf } from './containerfile.fixture';

const root = path.resolve(import.meta.dirname, '..');
const text = readFileSync(path.join(import.meta.dirname, 'Containerfile'), 'utf8');
const ignored = readFileSync(path.join(import.meta.dirname, 'Containerfile.dockerignore'), 'utf8')
  .trim()
  .split('\n');
const stages = parseContainerfile(text);
const [first, last] = stages;
const copies = stages.flatMap(({ instructions }) =>
  instructions.filter(({ name }) => name === 'COPY').map(({ rest }) => copyOf(rest)),
);

describe('the Containerfile', () => {
  it('has two stages on the oldest Node that is supported', () => {
    expect(stages.map(({ image, name }) => [image, name])).toEqual([
      ['node:20-bookworm-slim', 'build'],
      ['node:20-bookworm-slim', undefined],
    ]);
  });

  it('copies what is there and is not ignored, from stages that are there', () => {
    for (const { from, sources } of copies) {
      if (from !== undefined) expect(stages.map(({ name }) => name)).toContain(from);
      else
        for (const source of sources) {
          expect(existsSync(path.join(root, source)), source).toBe(true);
          expect(ignored).not.toContain(source.split('/')[0]);
        }
    }
  });

  it('copies all that the image is made from', () => {
    const copied = copies.filter(({ from }) => from === undefined).flatMap(({ sources }) => sources);
    const inputs = [install, generate, importContent, build].flatMap((step) => step.inputs ?? []);
    for (const input of ['server', ...inputs])
      expect(
        copied.filter((source) => input === source || input.startsWith(`${source}/`)),
        input,
      ).toHaveLength(1);
  });

  it('installs from the lock, and leaves what only tests need out in the end', () => {
    const runs = first?.instructions.filter(({ name }) => name === 'RUN').map(({ rest }) => rest) ?? [];
    expect(runs[0]).toMatch(/^npm ci /);
    expect(runs.at(-1)).toMatch(/^npm prune --omit=dev/);
    for (const script of runs.flatMap((run) => /node (?:--import tsx )?(\S+\.(?:ts|js|mjs))/.exec(run)?.[1] ?? []))
      expect(existsSync(path.join(root, script)), script).toBe(true);
  });

  it('serves every address of the container as a user without rights, who may write catalogues', () => {
    expect(lastOf(last, 'USER')).toBe('node');
    expect(copies.find(({ target }) => target === 'data')?.owner).toBe('node:node');
    const env = envOf(lastOf(last, 'ENV') ?? '');
    expect(env.NODE_ENV).toBe('production');
    expect(readSettings(env, [])).toMatchObject({ host: '0.0.0.0', port: Number(lastOf(last, 'EXPOSE')) });
    expect(wordsOf(lastOf(last, 'CMD') ?? '')).toEqual(['node', '--import', 'tsx', 'server/main.ts']);
  });

  it('is healthy when it is ready', () => {
    const [node, script = ''] = wordsOf(lastOf(last, 'HEALTHCHECK') ?? '');
    expect(node).toBe('node');
    expect(readFileSync(path.join(root, script), 'utf8')).toContain('/readyz');
    expect(copies.some(({ sources }) => sources.includes(script))).toBe(true);
  });
});

describe('parseContainerfile', () => {
  it('joins lines and leaves comments out', () => {
    expect(parseContainerfile('# a\nFROM b AS c\nRUN d \\\n  e\n\nFROM f\nUSER g\n')).toEqual([
      { image: 'b', name: 'c', instructions: [{ name: 'RUN', rest: 'd    e' }] },
      { image: 'f', name: undefined, instructions: [{ name: 'USER', rest: 'g' }] },
    ]);
  });

  it.each(['RUN a\nFROM b', 'FROM a\nRUNN b', 'FROM a\nrun b', 'FROM a\nRUN'])('refuses %j', (broken) => {
    expect(() => parseContainerfile(broken)).toThrow(SyntaxError);
  });
});
