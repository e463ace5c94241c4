import { redirect } from 'next/navigation';
import { cache } from 'react';
import { postedForm } from '@/app/posted';
import type { Told } from '@/components/wizard/told';
import type { Catalogue } from '@/lib/catalogue/open';
import { pagesOfSubjects, pagesOfTokens, tokenKey } from '@/lib/search/pagesOf';
import type { Answers } from '@/lib/wizard/answers';
import { conclude, type Conflict } from '@/lib/wizard/paste/conclude';
import { DIAGNOSES, type DiagnosisId } from '@/lib/wizard/paste/diagnoses';
import { readPaste, type Paste, type UnderstoodSignal } from '@/lib/wizard/paste/readPaste';
import { recallOf, signalsOf, withRecalled, type Recalled } from '@/lib/wizard/paste/recall';
import { readAnswers, writeAnswers } from '@/lib/wizard/state';

/** A paste that needs a page of its own. */
export interface PostedPaste {
  text: string;
  paste: Paste;
  told: Told;
  /** The address of the answers that follow. */
  next: string;
}

/**
 * Reads the form of the first step. Where answers follow and nothing is left to say, this leads to their address at once.
 *
 * @returns null where no form was sent
 */
export const postedPaste = cache(async (catalogue: Catalogue): Promise<PostedPaste | null> => {
  const form = await postedForm();
  if (!form) return null;
  const text = form.get('paste') ?? '';
  const { facts } = catalogue;
  const paste = readPaste(text, facts);
  const { answers } = readAnswers(Object.entries(paste.answers), facts);
  const query = withRecalled(writeAnswers(answers), recallOf(paste));
  if (!needsPage(paste)) redirect(`/wizard?${query}`);
  const { understood, conflicts, diagnoses } = paste;
  const told = await toldOf(catalogue, understood, conflicts, diagnoses, true);
  return { text, paste, told, next: `/wizard?${query}` };
});

/** The paths of files stand in no address, so they are told here like what was not understood. */
function needsPage({ problem, conflicts, leftovers, diagnoses }: Paste): boolean {
  const files = diagnoses.flatMap((diagnosis) => diagnosis.files);
  return problem !== null || conflicts.length + leftovers.length + files.length > 0;
}

/** What the key `read` tells beside the answers; null if nothing was pasted. */
export async function recalledPaste(catalogue: Catalogue, read: Recalled[], answers: Answers): Promise<Told | null> {
  if (read.length === 0) return null;
  const signals = signalsOf(read, catalogue.facts);
  const diagnoses = read.flatMap(({ says, value }) => (says === 'diagnosis' ? [{ id: value, files: [] }] : []));
  const concluded = conclude(signals, true, catalogue.facts);
  const stale = !agrees(readAnswers(Object.entries(concluded.answers), catalogue.facts).answers, answers);
  const understood = signals.map((signal) => ({ ...signal, used: !stale && concluded.rests.includes(signal) }));
  return { ...(await toldOf(catalogue, understood, concluded.conflicts, diagnoses, false)), stale };
}

function agrees(concluded: Answers, answers: Answers): boolean {
  const given: Readonly<Record<string, string | undefined>> = answers;
  return Object.entries(concluded).every(([key, value]) => given[key] === value);
}

async function toldOf(
  catalogue: Catalogue,
  understood: UnderstoodSignal[],
  conflicts: Conflict[],
  diagnoses: { id: DiagnosisId; files: string[] }[],
  asPasted: boolean,
): Promise<Told> {
  const tokens = understood.flatMap(({ identifier }) => identifier ?? []);
  const pages = await pagesOfTokens(catalogue, tokens);
  return {
    signals: understood.map((signal) => ({
      ...signal,
      asPasted: asPasted ? signal.source.replace(/\s+/g, ' ') : null,
      pages: signal.identifier ? (pages.get(tokenKey(signal.identifier)) ?? []) : [],
    })),
    conflicts,
    diagnoses: await Promise.all(
      diagnoses.map(async ({ id, files }) => ({ id, files, pages: await pagesOfSubjects(catalogue, DIAGNOSES[id]) })),
    ),
    stale: false,
  };
}
