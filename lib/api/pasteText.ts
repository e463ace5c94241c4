import type { Catalogue } from '@/lib/catalogue/open';
import type { WizardWords } from '@/lib/catalogue/wizardWords';
import { pagesOfSubjects, pagesOfTokens, tokenKey } from '@/lib/search/pagesOf';
import { DIAGNOSES, type Diagnosis } from '@/lib/wizard/paste/diagnoses';
import type { Paste } from '@/lib/wizard/paste/readPaste';
import { conflictText, signalValue } from '@/lib/wizard/paste/signalText';
import type { Applicability } from './schemas/applicability';

type Told = Pick<Applicability, 'understood' | 'conflicts' | 'diagnoses'>;

/** What was read in a paste, what contradicts itself in it, and what its errors mean. */
export async function pasteText(
  catalogue: Catalogue,
  { understood, conflicts, diagnoses }: Pick<Paste, 'understood' | 'conflicts' | 'diagnoses'>,
  words: WizardWords,
): Promise<Told> {
  const pages = await pagesOfTokens(
    catalogue,
    understood.flatMap(({ identifier }) => identifier ?? []),
  );
  return {
    understood: understood.flatMap(({ identifier, source, releases, used, says }) =>
      identifier === null
        ? []
        : [
            {
              kind: identifier.kind,
              value: identifier.value,
              source,
              releases: releases.map(({ id }) => id),
              used,
              says,
              pages: pages.get(tokenKey(identifier)) ?? [],
            },
          ],
    ),
    conflicts: conflicts.map((conflict) => ({
      key: 'build',
      value: signalValue(conflict.against),
      reason: conflict.reason,
      detail: `${conflictText(conflict, words.text('paste', 'conflicts', conflict.reason))} ${words.text('paste', 'page', 'strength')}`,
    })),
    diagnoses: await Promise.all(diagnoses.map((diagnosis) => diagnosisText(catalogue, diagnosis, words))),
  };
}

async function diagnosisText(catalogue: Catalogue, { id, source, files }: Diagnosis, words: WizardWords) {
  return {
    id,
    source,
    heading: words.text('paste', 'diagnoses', id, 'title'),
    text: words.paragraphs('paste', 'diagnoses', id, 'text'),
    files,
    pages: await pagesOfSubjects(catalogue, DIAGNOSES[id]),
  };
}
