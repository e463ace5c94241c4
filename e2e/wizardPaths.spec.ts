import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { OUTCOMES } from '@/lib/wizard/flow';
import { expect, test } from './fixtures';
import { inParallel } from './inParallel';
import { textOf } from './html';
import { paths } from './wizardPaths';

const WORDS = path.join(import.meta.dirname, '..', 'content', 'wizard', 'outcomes.yaml');

/** The short name of each outcome, as its page shows it. */
function names(): Record<string, string> {
  const { outcomes } = parse(readFileSync(WORDS, 'utf8')) as { outcomes: Record<string, { short: string }> };
  return Object.fromEntries(Object.entries(outcomes).map(([outcome, { short }]) => [outcome, short]));
}

test('each outcome, and each answer on the way to some of them, ends on a page with its outcome, its recommendation and its steps', async ({
  request,
}) => {
  const all = paths();
  const short = names();
  expect(new Set(all.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(OUTCOMES)));
  const wrong: string[] = [];
  await inParallel(all, async ({ address, outcome, recommended, steps }) => {
    const answer = await request.get(address, { maxRedirects: 0 });
    const html = await answer.text();
    const text = textOf(html);
    const shown = [...html.matchAll(/<li class="step" id="step-([^"]+)"/g)].map(([, id]) => id);
    const expected: [string, boolean][] = [
      [`status ${answer.status()}`, answer.status() === 200],
      ['heading', (html.match(/<h1/g) ?? []).length === 1],
      [`the outcome ${outcome}`, text.includes(short[outcome]!)],
      [`KB ${recommended.join()}`, recommended.every((kb) => text.includes(`KB${kb}`))],
      ['the steps', shown.join() === steps.join()],
      ['placeholders', !/\{[a-zA-Z]+\}|\bundefined\b|\bnull\b/.test(text)],
    ];
    for (const [what, right] of expected) if (!right) wrong.push(`${address}: ${what}`);
  });
  expect(wrong).toEqual([]);
});
