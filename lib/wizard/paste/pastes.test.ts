import { describe, expect, it } from 'vitest';
import { FACTS } from '../facts.fixture';
import { PASTES } from './pastes.fixture';
import { readPaste } from './readPaste';

interface Expected {
  answers: Record<string, string>;
  /** What rests on each other: `says value`, in the order of the text. */
  used?: string[];
  conflicts?: string[];
  diagnoses?: string[];
  leftovers?: string[];
}

const SP3_2010_OPEN = { product: 'exchange-2010', sp: 'sp3', build: 'unknown' };
const RTM_2007_OPEN = { product: 'exchange-2007', sp: 'rtm', build: 'unknown' };

const FAILED_UR2 = ['failed-update 935490', 'failed-update 8.0.711.2'];

const EXPECTED: Record<keyof typeof PASTES, Expected> = {
  exchangeServerList: { answers: { build: 'adv-14.3.123.4' }, used: ['admin-display-version 14.3.123.4'] },
  narrowTable: {
    answers: { product: 'exchange-2007', sp: 'sp1', build: 'unknown' },
    used: ['admin-display-version 8.1'],
  },
  fileVersionInfo: { answers: { build: '8.3.517.0' }, used: ['file-version 8.3.517.0'] },
  bothCommands: { answers: { build: '14.2.390.3' }, used: ['file-version 14.2.390.3'] },
  installedUpdates: { answers: { build: '8.1.436.0' }, used: ['installed-update 981407'] },
  hotFixes: { answers: { build: '8.3.245.2' }, used: ['installed-update 2608656'] },
  regExport: { answers: { build: '14.3.248.2' }, used: ['registry 3049853', 'registry 14.3.248.2'] },
  regQuery: { answers: { build: '8.3.348.2' }, used: ['registry 2917522', 'registry 8.3.348.1'] },
  updateKeys: { answers: { build: '8.1.340.1' }, used: ['registry 959241'] },
  uninstallKey: { answers: SP3_2010_OPEN, used: ['product-version 14.3.123.4'] },
  eventText: { answers: RTM_2007_OPEN, used: FAILED_UR2, diagnoses: ['update-failed'] },
  eventXml: { answers: RTM_2007_OPEN, used: FAILED_UR2, diagnoses: ['update-failed'] },
  eventGerman: { answers: RTM_2007_OPEN, used: FAILED_UR2, diagnoses: ['update-failed'] },
  fileInUse: { answers: {}, diagnoses: ['file-in-use'] },
  installerLog: {
    answers: { build: '8.3.245.2' },
    used: ['installed-update 2608656', 'installed-update 8.3.245.2'],
    diagnoses: ['update-failed'],
  },
  updateClient: { answers: RTM_2007_OPEN, used: ['failed-update 953469'], diagnoses: ['update-failed'] },
  wrongServicePack: { answers: {}, diagnoses: ['wrong-service-pack'] },
  setupLog: { answers: SP3_2010_OPEN, used: ['product-version 14.3.123.4'], diagnoses: ['execution-policy'] },
  owaAddress: { answers: { build: '8.1.359.2' }, used: ['owa 8.1.359.2'] },
  owaHeader: { answers: { build: '14.3.468.0' }, used: ['owa 14.3.468.0'] },
  spanish: { answers: { build: 'adv-14.3.123.4' }, used: ['admin-display-version 14.3.123.4'] },
  otherSoftware: { answers: { build: 'adv-14.2.247.5' }, used: ['admin-display-version 14.2.247.5'] },
  assembly: { answers: {}, diagnoses: ['assembly-missing'] },
  threeVersions: {
    answers: { build: '8.3.517.0' },
    used: ['file-version 8.3.517.0'],
    conflicts: ['other-release: 2007 SP3 UR23, 2007 SP3 UR22', 'other-line: 2007 SP3, 2007 SP2'],
  },
  interimUpdate: {
    answers: { build: '14.1.289.7', iu: 'yes' },
    used: ['installed-update 2529939', 'interim-update 2581545'],
  },
  germanNumber: {
    answers: { build: '14.3.181.6' },
    used: ['file-version 14.3.181.6'],
    leftovers: ['7.375.933,94'],
  },
};

describe('what people paste', () => {
  it.each(Object.entries(PASTES))('%s', (name, text) => {
    const {
      answers,
      used = [],
      conflicts = [],
      diagnoses = [],
      leftovers = [],
    } = EXPECTED[name as keyof typeof PASTES];
    const paste = readPaste(text, FACTS);
    expect({
      answers: paste.answers,
      used: paste.understood.filter((one) => one.used).map(({ says, value }) => `${says} ${value}`),
      conflicts: paste.conflicts.map((one) => `${one.reason}: ${one.believedLabel}, ${one.againstLabel}`),
      diagnoses: paste.diagnoses.map(({ id }) => id),
      leftovers: paste.leftovers,
    }).toEqual({ answers, used, conflicts, diagnoses, leftovers });
    expect(paste.problem === null).toBe(Object.keys(answers).length > 0);
  });

  it('is read the same with the line ends of Windows', () => {
    for (const text of Object.values(PASTES)) {
      const { answers, leftovers, diagnoses } = readPaste(text, FACTS);
      const windows = readPaste(text.replaceAll('\n', '\r\n'), FACTS);
      expect(windows).toMatchObject({ answers, leftovers });
      expect(windows.diagnoses.map(({ id }) => id)).toEqual(diagnoses.map(({ id }) => id));
    }
  });
});

describe('the strength of signals', () => {
  const FILE = 'ExSetup.exe 08.01.0436.000';
  const UPDATE = 'Update Rollup 6 for Exchange Server 2007 Service Pack 1 (KB959241)';
  const REGISTRY = String.raw`HKLM\SOFTWARE\Microsoft\Updates\Exchange 2007\SP2\KB960384`;
  const ADMIN = 'AdminDisplayVersion : Version 8.2 (Build 176.2)';
  const SCHEMA = 'ExchangeVersion : 0.1 (8.0.535.0)';

  it.each([
    [[FILE, UPDATE, REGISTRY, ADMIN, SCHEMA], { build: '8.1.436.0' }, 2],
    [[UPDATE, REGISTRY, ADMIN, SCHEMA], { build: '8.1.359.2' }, 1],
    [[UPDATE, ADMIN], { build: '8.1.340.1' }, 1],
    [[ADMIN, SCHEMA], { build: 'adv-8.2.176.2' }, 0],
    [[SCHEMA], {}, 0],
  ])('decides %j in any order', (lines, answers, conflicts) => {
    for (const order of [lines, lines.toReversed()]) {
      const paste = readPaste(order.join('\n'), FACTS);
      expect(paste.answers).toEqual(answers);
      expect(paste.conflicts).toHaveLength(conflicts);
    }
  });

  it('takes the highest rollup as an integer, then its re-release', () => {
    const name = (number: string, kb: number) =>
      `Update Rollup ${number} for Exchange Server 2010 Service Pack 2 (KB${kb})`;
    const read = (...names: string[]) => readPaste(names.join('\n'), FACTS).answers.build;
    expect(read(name('4', 2706690), name('4-v2', 2756485))).toBe('14.2.318.4');
    expect(read(name('5-v2', 2785908), name('4-v2', 2756485), name('5', 2719800))).toBe('14.2.328.10');
    const sp3 = FACTS.releases.filter(({ lineId, kind }) => lineId === 'exchange-2010-sp3' && kind === 'rollup');
    const named = sp3.map(
      ({ rollup, kb }) => `Update Rollup ${rollup} for Exchange Server 2010 Service Pack 3 (KB${kb})`,
    );
    for (const count of [7, 10, 11, 32, sp3.length]) {
      expect(read(...named.slice(0, count).toSorted())).toBe(sp3[count - 1]?.build);
    }
  });

  it('takes the newest service pack of a history', () => {
    const history = [
      'Update Rollup 7 for Exchange Server 2010 Service Pack 1 (KB2743248)',
      'Update Rollup 2 for Exchange Server 2010 Service Pack 3 (KB2866475)',
    ];
    expect(readPaste(history.join('\n'), FACTS).answers).toEqual({ build: '14.3.158.1' });
  });
});
