import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { wizardWords, type WizardWords } from '@/lib/catalogue/wizardWords';
import { releasesOfLine } from '@/lib/exchange/supersession';
import type { Answers } from '@/lib/wizard/answers';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { checklistDocument } from './checklist';
import { kindsOf, linksOf, parseMarkdown } from './markdown.fixture';
import { writeMarkdown } from './write';

const PATH = '/wizard?build=8.1.340.1';

let catalogue: Awaited<ReturnType<typeof openShared>>;
let words: WizardWords;
beforeAll(async () => {
  catalogue = await openShared();
  words = await wizardWords(catalogue);
});
afterAll(() => catalogue.database.$disconnect());

function written(answers: Answers) {
  const decision = decide(answers, catalogue.facts);
  const steps = checklistFor(answers, decision);
  const text = writeMarkdown(
    checklistDocument({ decision, steps, words, path: PATH }),
    new URL(PATH, 'https://updates.example.org'),
  );
  return { steps, text, root: parseMarkdown(text) };
}

describe('a checklist as Markdown', () => {
  it('has a box for each step, with its commands, for every line', () => {
    // Within a line, only the number of the installed rollup makes a difference.
    const builds = catalogue.facts.lines.flatMap(({ id }) => releasesOfLine(catalogue.facts, id).slice(0, 2));
    for (const { build } of builds) {
      for (const net of ['yes', 'no'] as const) {
        const { steps, text, root } = written({
          build,
          iu: 'yes',
          net,
          cluster: build.startsWith('14') ? 'dag' : 'ccr',
        });
        expect(text.match(/^- \[ \] Step \d+: /gm) ?? [], build).toHaveLength(steps.length);
        expect(kindsOf(root)).not.toHaveProperty('html');
        expect(text).not.toMatch(/\{[a-zA-Z]+\}|\bundefined\b|\bnull\b/);
        for (const command of steps.flatMap(({ commands }) => commands)) expect(text).toContain(command);
        for (const url of linksOf(root)) expect(url).toMatch(/^https?:\/\//);
      }
    }
  });

  it('says what applies first, what is not verified, and what undoes what', () => {
    const { text } = written({ build: '8.1.340.1', iu: 'yes', net: 'no' });
    expect(text).toMatch(
      /^# Checklist\n\n\*\*A service pack is needed\*\*\.\n\nInstall Exchange Server 2007 Service Pack 3/,
    );
    expect(text).toContain('Remove the interim update first.');
    expect(text).toContain('_Not verified by us:_ ');
    expect(text).toMatch(/Undone by step \d+ and \d+\./);
    expect(text).toMatch(/Undoes step \d+\./);
    expect(text).toContain('(https://updates.example.org/wizard?build=8.1.340.1)');
  });
});
