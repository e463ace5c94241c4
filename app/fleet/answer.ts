import type { Facts } from '@/lib/exchange/facts';
import type { ReleaseBulletins } from '@/lib/fleet/behind';
import { checkFleet, type Fleet } from '@/lib/fleet/fleet';
import { FleetTooLarge } from '@/lib/fleet/limits';
import { FIELDS, readOptions } from '@/lib/fleet/options';

/** The answer to a posted form, or what is wrong with it. */
export type FormAnswer = { fleet: Fleet; problem: null } | { fleet: null; problem: string; status: 400 | 413 };

/** The text of a form: that of the file, if one was sent. */
export function textOfForm(form: URLSearchParams): string {
  const file = form.get(FIELDS.file) ?? '';
  return file.trim() === '' ? (form.get(FIELDS.text) ?? '') : file;
}

/** Checks the servers of a posted form. */
export function answerForm(form: URLSearchParams, facts: Facts, bulletins: ReleaseBulletins): FormAnswer {
  const text = textOfForm(form);
  if (text.trim() === '')
    return { fleet: null, problem: 'The field is empty. Paste the output of a command.', status: 400 };
  try {
    const fleet = checkFleet(text, facts, bulletins, readOptions(form));
    if (fleet.servers.length > 0) return { fleet, problem: null };
    const problem =
      'No server could be read out of the text. It needs a name and a version on each line, or the output of one of the commands below.';
    return { fleet: null, problem, status: 400 };
  } catch (error) {
    if (error instanceof FleetTooLarge) return { fleet: null, problem: error.message, status: 413 };
    throw error;
  }
}
