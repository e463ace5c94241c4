import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { checklistFor, type ChecklistStep } from './checklist';
import { decide } from './decide';
import type { Decision } from './decision';
import { FACTS } from './facts.fixture';
import { STEPS } from './steps';
import { PHASES } from './steps/step';

const inPhase = (steps: ChecklistStep[], phase: string) => steps.filter((step) => step.phase === phase);

const CLUSTERS = ['none', 'ccr', 'scc', 'lcr'] as const;
const DAG = ['none', 'dag'] as const;

/** Every kind of server the checklist can meet, with every combination of the answers that shape it. */
function* everyChecklist(): Generator<[Answers, Decision, ChecklistStep[]]> {
  const baselines = FACTS.releases.filter(({ kind }) => kind === 'baseline').map(({ build }) => build);
  for (const build of [...baselines, 'adv-8.3.83.6', 'adv-14.0.639.21', '8.1.336.7', '8.3.159.0', '14.1.438.0']) {
    for (const iu of ['no', 'yes', 'skip'] as const) {
      const decision = decide({ build, iu }, FACTS);
      for (const shape of everyShape(build.includes('14.') ? DAG : CLUSTERS)) {
        const answers: Answers = { build, iu, ...shape };
        yield [answers, decision, checklistFor(answers, decision)];
      }
    }
  }
}

/** Every combination of the answers about the machine and the way of installing. */
function* everyMachine(): Generator<[Answers, Decision, ChecklistStep[]]> {
  for (const build of ['8.1.291.2', '8.1.240.6', '14.0.639.21', '14.3.181.6']) {
    for (const role of ['skip', 'cas', 'mbx', 'cas-ht-mbx-um', 'edge', 'tools']) {
      for (const sec of ['none', 'forefront', 'other', 'skip'] as const) {
        for (const arch of ['x64', 'x86', 'skip'] as const) {
          for (const how of ['hand', 'microsoft-update', 'silent', 'skip'] as const) {
            const cluster = build.includes('14.') ? 'dag' : 'ccr';
            const answers: Answers = { build, iu: 'no', role, sec, arch, how, net: 'no', cluster };
            const decision = decide(answers, FACTS);
            yield [answers, decision, checklistFor(answers, decision)];
          }
        }
      }
    }
  }
}

function* everyShape(clusters: typeof DAG | typeof CLUSTERS): Generator<Answers> {
  for (const proxy of ['no', 'internet-facing', 'inner', 'unknown'] as const) {
    for (const owa of ['no', 'yes'] as const) {
      for (const net of ['yes', 'no', 'unknown'] as const) {
        for (const cluster of clusters) yield { proxy, owa, net, cluster };
      }
    }
  }
}

describe('every checklist', () => {
  it('keeps the order of work, repeats nothing and takes every temporary change back', () => {
    const shown = new Set<string>();
    for (const [answers, decision, steps] of [...everyChecklist(), ...everyMachine()]) {
      const label = JSON.stringify(answers);
      const order = steps.map(({ phase }) => PHASES.indexOf(phase));
      expect(order, label).toEqual([...order].sort((a, b) => a - b));
      const position = new Map(steps.map(({ id }, index) => [id, index]));
      expect(position.size, label).toBe(steps.length);
      for (const { id, undoOf, undoneBy } of steps) {
        shown.add(id);
        if (undoOf !== null) expect(position.get(undoOf), `${label} ${id}`).toBeLessThan(position.get(id)!);
        for (const undo of undoneBy) expect(position.get(undo), `${label} ${id}`).toBeGreaterThan(position.get(id)!);
      }
      const servicePack = decision.recommend.some(({ kind }) => kind === 'service-pack');
      expect(inPhase(steps, 'service-pack').length > 0, label).toBe(servicePack);
      for (const phase of PHASES.slice(1)) expect(inPhase(steps, phase).length, `${label} ${phase}`).toBeGreaterThan(0);
    }
    expect([...shown].sort()).toEqual(STEPS.map(({ id }) => id).sort());
  });
});
