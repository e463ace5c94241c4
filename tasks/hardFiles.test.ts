import { describe, expect, it } from 'vitest';
import { chooseHardFiles, findHardFiles } from './hardFiles.mjs';
import { scratch } from './scratch.fixture';
import { root } from './steps.mjs';

const importing = (name: string) => `import { dose } from '${name}';\n`;

describe('findHardFiles', () => {
  it('takes tests of hard/ by their ending, and others by what they import', () => {
    const project = scratch({
      'hard/a.hard.ts': '',
      'hard/deep/b.hard.ts': '',
      'hard/c.test.ts': '',
      'lib/deep/d.test.ts': importing('../../hard/dose'),
      'lib/e.test.tsx': importing('@/hard/dose'),
      'lib/f.test.ts': `expect(rooms).toEqual(['@/hard/dose'])`,
      'lib/g.ts': importing('../hard/dose'),
      'lib/h.hard.ts': '',
      'e2e/i.spec.ts': importing('../hard/dose'),
      'e2e/j.spec.ts': importing('../hard/storm'),
      'lib/k.spec.ts': importing('../hard/dose'),
      'node_modules/l/l.test.ts': importing('../../hard/dose'),
      '.next/m.test.ts': importing('../hard/dose'),
    });
    expect(findHardFiles(project)).toEqual({
      vitest: ['hard/a.hard.ts', 'hard/deep/b.hard.ts', 'lib/deep/d.test.ts', 'lib/e.test.tsx'],
      playwright: ['e2e/i.spec.ts'],
    });
  });

  it('finds those of the project', () => {
    const { vitest, playwright } = findHardFiles(root);
    expect(vitest).toEqual(expect.arrayContaining(['hard/hostile.hard.ts', 'prisma/killed.test.ts']));
    expect(playwright).toEqual(expect.arrayContaining(['e2e/damage.spec.ts', 'e2e/malice.spec.ts']));
  });
});

describe('chooseHardFiles', () => {
  const files = { vitest: ['hard/a.hard.ts', 'lib/b.test.ts'], playwright: ['e2e/a.spec.ts', 'e2e/c.spec.ts'] };

  it('takes all without a name', () => expect(chooseHardFiles(files, [])).toEqual(files));

  it.each<[string[], typeof files]>([
    [['c.spec'], { vitest: [], playwright: ['e2e/c.spec.ts'] }],
    [['/a'], { vitest: ['hard/a.hard.ts'], playwright: ['e2e/a.spec.ts'] }],
    [['b.test', 'e2e/c'], { vitest: ['lib/b.test.ts'], playwright: ['e2e/c.spec.ts'] }],
  ])('takes those of both kinds that a name is in: %j', (names, chosen) => {
    expect(chooseHardFiles(files, names)).toEqual(chosen);
  });

  it('refuses a name that is in no path, whatever else is named', () => {
    expect(() => chooseHardFiles(files, ['a.spec', 'x'])).toThrow(
      'No file of the hard tests has "x" in its path: hard/a',
    );
  });
});
