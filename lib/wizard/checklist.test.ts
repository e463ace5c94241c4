import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { checklistFor, type ChecklistStep } from './checklist';
import { decide } from './decide';
import { FACTS } from './facts.fixture';
import { CONDITIONS } from './steps/conditions';
import { STEPS } from './steps';

const checklist = (answers: Answers) => checklistFor(answers, decide(answers, FACTS));
const ids = (answers: Answers) => checklist(answers).map(({ id }) => id);
const inPhase = (steps: ChecklistStep[], phase: string) =>
  steps.filter((step) => step.phase === phase).map(({ id }) => id);

describe('the steps as data', () => {
  it('have a source wherever they count as verified', () => {
    for (const { id, verified, sources } of STEPS) expect(verified && sources.length === 0, id).toBe(false);
  });

  it('use every condition', () => {
    const used = new Set(STEPS.flatMap(({ when }) => [...when]));
    expect([...used].sort()).toEqual(Object.keys(CONDITIONS).sort());
  });

  it('have each id once, and take back only steps that exist', () => {
    const all = STEPS.map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    for (const { undoOf } of STEPS) if (undoOf) expect(all).toContain(undoOf);
  });
});

describe('nothing to install', () => {
  it.each(['8.3.517.0', '8.3.600.0', '8.0.1.0', '6.5.7638.2', 'unknown'])('has no checklist: %s', (build) => {
    expect(checklist({ build })).toEqual([]);
  });
});

describe('a service pack', () => {
  it('comes first, with its own conditions', () => {
    const steps = checklist({ build: '8.0.711.2', iu: 'no' });
    expect(steps[0]?.phase).toBe('service-pack');
    expect(inPhase(steps, 'service-pack')).toEqual([
      'sp-direct-2007',
      'sp-windows',
      'sp-installer',
      'sp-schema-2007',
      'sp-accounts',
      'sp-updates-folder',
      'sp-no-way-back-2007',
      'sp-order-2007',
      'sp-run',
      'sp-check',
    ]);
    expect(inPhase(steps, 'roll-back')).toContain('service-pack-stays-2007');
  });

  it('marks what no source confirms', () => {
    const unverified = checklist({ build: '8.0.711.2', iu: 'no' }).filter(({ verified }) => !verified);
    expect(unverified.map(({ id }) => id)).toEqual([
      'sp-direct-2007',
      'sp-windows',
      'sp-accounts',
      'sp-no-way-back-2007',
      'sp-order-2007',
      'check-success-events',
      'service-pack-stays-2007',
    ]);
  });

  it('on a member of a database availability group needs single commands from RTM, scripts afterwards', () => {
    const fromRtm = ids({ build: '14.0.726.0', iu: 'no', cluster: 'dag' });
    expect(fromRtm).toEqual(expect.arrayContaining(['sp-dag-rtm', 'sp-dag-rtm-resume', 'dag-start', 'dag-stop']));
    expect(fromRtm).not.toContain('sp-dag');
    const fromSp1 = ids({ build: '14.1.438.0', iu: 'no', cluster: 'dag' });
    expect(fromSp1).toEqual(expect.arrayContaining(['sp-dag', 'sp-dag-stop', 'dag-start']));
    expect(fromSp1).not.toContain('sp-dag-rtm');
  });
});

describe('a server without access to the revocation list', () => {
  const steps = checklist({ build: '8.3.106.2', iu: 'no', net: 'no' });

  it('gets the remedies in order', () => {
    expect(inPhase(steps, 'before').filter((id) => id.startsWith('crl-'))).toEqual([
      'crl-time',
      'crl-allow',
      'crl-publisher-evidence',
      'crl-publisher-check',
      'crl-hosts',
    ]);
  });

  it('takes the temporary ones back directly after the run, and confirms it at the end', () => {
    const order = steps.map(({ id }) => id);
    const run = order.indexOf('run');
    expect(order.slice(run, run + 3)).toEqual(['run', 'undo-publisher-check', 'undo-hosts']);
    const undoneBy = (id: string) => steps.find((step) => step.id === id)?.undoneBy;
    expect(undoneBy('crl-publisher-check')).toEqual(['undo-publisher-check', 'confirm-publisher-check']);
    expect(undoneBy('crl-hosts')).toEqual(['undo-hosts', 'confirm-hosts']);
    expect(undoneBy('crl-allow')).toEqual([]);
  });

  it('is told to test first if access is not known, and nothing if it has access', () => {
    const crl = (net: Answers['net']) =>
      ids({ build: '8.3.106.2', net }).filter((id) => /crl|hosts|publisher/.test(id));
    expect(crl('unknown')).toEqual(['crl-test']);
    expect(crl('skip')).toEqual(['crl-test']);
    expect(crl(undefined)).toEqual(['crl-test']);
    expect(crl('yes')).toEqual([]);
  });
});

describe('interim updates', () => {
  const about = (answers: Answers) => ids(answers).filter((id) => id.includes('interim'));

  it.each<[Answers, string[]]>([
    [{ build: '8.3.106.2', iu: 'yes' }, ['interim-remove']],
    [{ build: '8.3.106.2', iu: 'unknown' }, ['interim-check']],
    [{ build: '8.3.106.2' }, ['interim-check']],
    [{ build: '8.3.106.2', iu: 'no' }, []],
    [{ build: '8.3.106.9', iu: 'no' }, ['interim-check']],
    [{ build: '8.3.106.9', iu: 'yes' }, ['interim-remove']],
    [{ build: '8.1.240.6', iu: 'yes' }, ['sp-interim']],
    [{ build: '8.1.240.6', iu: 'no' }, []],
    [{ build: '8.1.336.7', iu: 'no' }, ['sp-interim']],
  ])('%j: %j', (answers, expected) => {
    expect(about(answers)).toEqual(expected);
  });
});

describe('single conditions', () => {
  it.each<[Answers, string, boolean]>([
    [{ build: '8.3.83.6' }, 'keep-previous', false],
    [{ build: '8.3.106.2' }, 'keep-previous', true],
    [{ build: 'adv-8.3.83.6' }, 'keep-previous', true],
    [{ build: '14.3.181.6' }, 'visual-cpp', true],
    [{ build: '8.3.106.2' }, 'visual-cpp', false],
    [{ build: '8.3.106.2', owa: 'no' }, 'owa-copy-2007', false],
    [{ build: '8.3.106.2', owa: 'skip' }, 'owa-redo', true],
    [{ build: '14.3.181.6', owa: 'yes' }, 'owa-copy-2010', true],
    [{ build: '14.3.181.6', owa: 'yes' }, 'owa-copy-2007', false],
    [{ build: '8.3.106.2', proxy: 'internet-facing' }, 'order-internet-facing', true],
    [{ build: '8.3.106.2', proxy: 'inner' }, 'order-internet-facing', false],
    [{ build: '8.3.106.2', proxy: 'inner' }, 'order-inner', true],
    [{ build: '8.3.106.2', proxy: 'no' }, 'check-proxy', false],
    [{ build: '8.3.106.2', proxy: 'no' }, 'order-proxy-unknown', false],
    [{ build: '8.3.106.2', proxy: 'unknown' }, 'order-proxy-unknown', true],
    [{ build: '8.3.106.2', cluster: 'scc' }, 'scc-passive', true],
    [{ build: '8.3.106.2', cluster: 'scc' }, 'ccr-passive', false],
    [{ build: '8.1.240.6', cluster: 'ccr' }, 'sp-cluster', true],
    [{ build: '8.2.176.2' }, 'sp-schema-2007', false],
    [{ build: '8.2.176.2' }, 'sp-schema-2007-from-sp2', true],
    [{ build: '8.2.176.2' }, 'sp-direct-2007', false],
    [{ build: '8.0.711.2' }, 'owa-rtm-folders', true],
    [{ build: '8.1.240.6' }, 'owa-rtm-folders', false],
    [{ build: '8.1.278.2' }, 'owa-logon-page', false],
    [{ build: '8.1.291.2' }, 'owa-logon-page', true],
    [{ build: 'adv-8.1.240.6' }, 'owa-logon-page', true],
    [{ build: '8.1.336.1', owa: 'no' }, 'owa-logon-page', false],
    [{ build: '8.3.106.2', role: 'mbx' }, 'owa-copy-2007', false],
    [{ build: '8.3.106.2', role: 'mbx' }, 'order-proxy-unknown', false],
    [{ build: '8.3.106.2', role: 'cas-mbx' }, 'owa-copy-2007', true],
    [{ build: '8.3.106.2', role: 'mbx' }, 'check-owa', false],
    [{ build: '8.3.106.2', role: 'mbx' }, 'edge-subscription', false],
    [{ build: '8.3.106.2', role: 'edge' }, 'edge-subscription', true],
    [{ build: '8.3.106.2', role: 'edge' }, 'order-edge', true],
    [{ build: '8.3.106.2' }, 'order-edge', false],
    [{ build: '8.3.106.2', role: 'tools' }, 'order-tools', true],
    [{ build: '8.3.106.2', role: 'tools' }, 'check-services', false],
    [{ build: '8.3.106.2', role: 'tools' }, 'run', true],
    [{ build: '14.2.390.3', role: 'cas' }, 'sp-um-language-packs', false],
    [{ build: '14.2.390.3', role: 'cas-um' }, 'sp-um-language-packs', true],
    [{ build: '8.3.106.2', sec: 'none' }, 'forefront-disable', false],
    [{ build: '8.3.106.2', sec: 'none' }, 'stop-agents', true],
    [{ build: '8.3.106.2', sec: 'other' }, 'scanner-off', true],
    [{ build: '8.3.106.2', sec: 'forefront' }, 'scanner-off', false],
    [{ build: '8.3.106.2', cluster: 'ccr', sec: 'none' }, 'cluster-forefront', false],
    [{ build: '8.3.106.2', arch: 'x64' }, 'package-32-bit', false],
    [{ build: '8.3.106.2', arch: 'x86' }, 'package-32-bit', true],
    [{ build: '8.3.106.2' }, 'by-hand', true],
    [{ build: '8.3.106.2', how: 'hand' }, 'by-hand', false],
    [{ build: '8.3.106.2', how: 'microsoft-update' }, 'microsoft-update', true],
    [{ build: '8.3.106.2', how: 'silent' }, 'silent', true],
    [{ build: '8.3.106.2', net: 'no' }, 'time-plan', false],
    [{ build: '8.3.106.2', net: 'yes' }, 'time-plan', true],
    [{ build: '8.3.106.2', cluster: 'lcr' }, 'replication', true],
  ])('%j shows %s: %s', (answers, id, shown) => {
    expect(ids(answers).includes(id)).toBe(shown);
  });

  it('does not ask for the runtime before Update Rollup 22', () => {
    const releases = FACTS.releases.filter(({ lineId, rollup }) => lineId !== 'exchange-2010-sp3' || rollup < 22);
    const answers: Answers = { build: '14.3.181.6' };
    const decision = decide(answers, { ...FACTS, releases });
    expect(checklistFor(answers, decision).map(({ id }) => id)).not.toContain('visual-cpp');
  });

  it.each<[Answers, string]>([
    [{ build: '14.3.181.6' }, 'Exchange2010-KB5000978-x64-EN.msp'],
    [{ build: '8.3.106.2', arch: 'x86' }, 'Exchange2007-KB4011325-x86-EN.msp'],
  ])('fills the package of %j into the command', (answers, file) => {
    const log = checklist(answers).find(({ id }) => id === 'verbose-log');
    expect(log?.commands).toEqual([`${file} /lxv C:\\Rollup.log`]);
  });
});
