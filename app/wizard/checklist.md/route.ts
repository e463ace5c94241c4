import { requestCatalogue } from '@/app/catalogue';
import { moved, noPage, twin } from '@/app/markdown/twin';
import { wizardWords } from '@/lib/catalogue/wizardWords';
import { checklistDocument } from '@/lib/markdown/checklist';
import { checklistFor } from '@/lib/wizard/checklist';
import { decide } from '@/lib/wizard/decide';
import { readAnswers, writeAnswers } from '@/lib/wizard/state';

/** The checklist for the answers in the address, as Markdown. Where nothing is to be installed there is none. */
export async function GET(request: Request): Promise<Response> {
  const given = new URL(request.url).searchParams;
  const catalogue = await requestCatalogue();
  const { answers } = readAnswers(given, catalogue.facts);
  const state = writeAnswers(answers);
  const decision = decide(answers, catalogue.facts);
  const steps = checklistFor(answers, decision);
  if (steps.length === 0) return noPage();
  if (state !== given.toString()) return moved(`/wizard/checklist.md?${state}`);
  const path = `/wizard?${state}`;
  return twin(path, checklistDocument({ decision, steps, words: await wizardWords(catalogue), path }));
}
