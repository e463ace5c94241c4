import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stopped } from './child.mjs';
import { lines, scratch, write } from './scratch.fixture';
import { runAll, runUntilFailure } from './sequence.mjs';
import type { Step } from './step.mjs';
import { outcomeLine, runStep } from './step.mjs';

/** A step that runs this JavaScript in the project's folder. */
function node(name: string, code: string, more: Partial<Step> = {}): Step {
  return { name, says: `the ${name}`, mend: 'Mend it.', command: () => ({ args: ['-e', code] }), ...more };
}

const copy = "require('fs').copyFileSync('in', 'out'); require('fs').appendFileSync('runs', '.')";
const runs = (root: string) => fs.readFileSync(path.join(root, 'runs'), 'utf8').length;

describe('runStep', () => {
  const step = node('copy', copy, { inputs: ['in'], outputs: ['out'] });

  it('runs once, and again only after a change', async () => {
    const root = scratch({ in: '1' });
    const states = [];
    states.push((await runStep(step, root, lines())).state);
    states.push((await runStep(step, root, lines())).state);
    write(root, 'in', '2');
    states.push((await runStep(step, root, lines())).state);
    expect(states).toEqual(['done', 'up to date', 'done']);
    expect(runs(root)).toBe(2);
    expect(fs.readFileSync(path.join(root, 'out'), 'utf8')).toBe('2');
  });

  it('keeps quiet about the output of a success', async () => {
    const print = lines();
    await runStep(node('loud', "console.log('chatter')"), scratch(), print);
    expect(print.kept).toEqual([expect.stringMatching(/^✓ loud {6}the loud {2}\d+\.\d s$/)]);
  });

  it('shows all output of a failure, then one line that says what to do', async () => {
    const print = lines();
    const failing = node('bad', "console.log('a'); console.error('b'); process.exit(3)", { outputs: ['out'] });
    const root = scratch();
    expect((await runStep(failing, root, print)).state).toBe('failed');
    expect(print.kept[0]?.split('\n').sort()).toEqual(['a', 'b']);
    expect(print.kept.slice(1)).toEqual([
      expect.stringMatching(/^✗ bad {7}the bad {2}failed after \d+\.\d s\. Mend it\.$/),
    ]);
    expect(fs.existsSync(path.join(root, '.steps'))).toBe(false);
  });

  it('forgets an earlier success when a run fails', async () => {
    const root = scratch({ in: '1' });
    await runStep(step, root, lines());
    fs.rmSync(path.join(root, 'in'));
    expect((await runStep(step, root, lines())).state).toBe('failed');
    write(root, 'in', '1');
    expect((await runStep(step, root, lines())).state).toBe('done');
  });

  it('fails if the output is missing at the end', async () => {
    const print = lines();
    await runStep(node('idle', '', { outputs: ['out'] }), scratch(), print);
    expect(print.kept).toEqual([expect.stringContaining('It did not make out. Mend it.')]);
  });

  it('fails with a reason if the program cannot be started or named', async () => {
    const print = lines();
    const absent = node('absent', '', { command: () => ({ file: 'no-such-program-here', args: [] }) });
    const unnamed = node('unnamed', '', {
      command: () => {
        throw new Error('Install npm.');
      },
    });
    expect((await runStep(absent, scratch(), print)).state).toBe('failed');
    expect((await runStep(unnamed, scratch(), print)).state).toBe('failed');
    expect(print.kept).toEqual([
      expect.stringContaining('ENOENT'),
      expect.stringContaining('Mend it.'),
      expect.stringMatching(/failed after \d+\.\d s\. Install npm\.$/),
    ]);
  });

  it('says what an act found, and does not take a request to stop for a failure', async () => {
    const act = (does: () => Promise<string>): Step => ({ name: 'find', says: 'a thing', mend: '', act: does });
    const print = lines();
    await runStep(
      act(async () => 'the thing here'),
      scratch(),
      print,
    );
    expect(print.kept).toEqual([expect.stringContaining('find      the thing here')]);
    await expect(
      runStep(
        act(async () => {
          throw new Stopped('SIGTERM');
        }),
        scratch(),
        print,
      ),
    ).rejects.toMatchObject({ exitCode: 143 });
  });
});

describe('a sequence', () => {
  const good = node('good', '');
  const bad = node('bad', 'process.exit(1)');
  const after = node('after', '', { needs: [bad] });
  const reader = node('reader', '', { reads: [after] });
  const last = node('last', '', { needs: [good] });

  it('ends at the first failure when each step needs the one before', async () => {
    const print = lines();
    expect(await runUntilFailure([good, bad, last], scratch(), print)).toBe(false);
    expect(print.kept).toHaveLength(2);
    expect(await runUntilFailure([good, last], scratch(), lines())).toBe(true);
  });

  it('runs all that can run, and ends with a table', async () => {
    const print = lines();
    const outcomes = await runAll([good, bad, after, reader, last], scratch(), print);
    expect(outcomes.map(({ state }) => state)).toEqual(['done', 'failed', 'not run', 'not run', 'done']);
    expect(print.kept.at(-1)).toBe(`\n${outcomes.map(outcomeLine).join('\n')}`);
    expect(print.kept).toContain('- after     the after  not run, for lack of "bad"');
  });
});
