import type * as Fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { readCurrent } from '../lib/catalogue/current';
import { publish } from './publish';
import { scratch } from './scratch.fixture';

/** Steps on the disk until the power fails; after that nothing is done any more, as for a process that was killed. */
const power = vi.hoisted(() => ({ left: Infinity, used: 0 }));

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof Fs>();
  const changes = ['mkdirSync', 'writeFileSync', 'openSync', 'writeSync', 'fsyncSync', 'renameSync', 'rmSync'] as const;
  const failing = changes.map((name) => [
    name,
    (...args: unknown[]) => {
      if (power.left-- <= 0) throw new Error('killed');
      power.used++;
      return (fs[name] as (...all: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...fs, ...Object.fromEntries(failing) };
});

const A = 'aaaaaaaaaaaaaaaa';
const B = 'bbbbbbbbbbbbbbbb';
const C = 'cccccccccccccccc';

async function disk(): Promise<typeof Fs> {
  return vi.importActual<typeof Fs>('node:fs');
}

/** Writes in two steps, so that the power can fail between them. */
async function write(file: string): Promise<void> {
  const { writeFileSync } = await import('node:fs');
  writeFileSync(file, 'half');
  writeFileSync(file, 'whole');
}

beforeEach(() => {
  power.left = Infinity;
});

it.each([
  ['another version', B, [A, B], A],
  ['the live version again', A, [A], C],
])(
  'names a whole file at whatever step an import of %s is killed, and the next import succeeds and tidies up',
  async (_, next, live, before) => {
    const { readdirSync, readFileSync, renameSync } = await disk();
    const seen = new Set<string>();
    let finished = false;
    for (let steps = 0; !finished; steps++) {
      const folder = scratch();
      power.left = Infinity;
      await publish(folder, C, write);
      await publish(folder, A, write);
      power.left = steps;
      finished = await publish(folder, next, write).then(
        () => true,
        () => false,
      );
      const current = readCurrent(folder);
      expect(current).toMatchObject({ version: expect.stringMatching(/^[ab]{16}$/) });
      if ('file' in current) {
        expect(readFileSync(current.file, 'utf8')).toBe('whole');
        seen.add(current.version);
      }
      // The killed import had another process id, which is free now.
      for (const name of readdirSync(folder).filter((one) => one.includes(`.${process.pid}.draft`)))
        renameSync(path.join(folder, name), path.join(folder, name.replace(String(process.pid), String(2 ** 30))));
      power.left = Infinity;
      await publish(folder, next, write);
      expect(readCurrent(folder)).toMatchObject({ version: next });
      const left = readdirSync(folder).filter((name) => !name.endsWith('.tmp'));
      expect(left.sort()).toEqual([`catalogue-${before}.sqlite`, `catalogue-${next}.sqlite`, 'current'].sort());
    }
    expect([...seen].sort()).toEqual(live);
    expect(power.used).toBeGreaterThan(100);
  },
);
