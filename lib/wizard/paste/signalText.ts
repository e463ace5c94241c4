import type { Facts } from '@/lib/exchange/facts';
import { fillWords } from '../words';
import type { Conflict } from './conclude';
import type { Signal } from './signal';

/** A signal in its canonical form, as people write it: `KB935490`, `AdminDisplayVersion 8.1.240.6`, `2010 SP3 UR8 v2`. */
export function signalText({ says, value, identifier, releases }: Signal): string {
  if (identifier?.kind === 'kb') return `KB${value}`;
  if (says === 'admin-display-version') return `AdminDisplayVersion ${value}`;
  const [release] = releases;
  return release && release.id === value ? release.label : value;
}

/**
 * A contradiction in words.
 *
 * @param template the words of its reason
 */
export function conflictText({ believed, against, believedLabel, againstLabel }: Conflict, template: string): string {
  return fillWords(template, {
    believed: signalText(believed),
    against: signalText(against),
    believedLabel,
    againstLabel,
  });
}

/** The value under which a signal would be an answer to the build question, or as it is: `adv-8.1.240.6`, `KB935490`. */
export function signalValue({ says, value, identifier }: Signal): string {
  if (identifier?.kind === 'kb') return `KB${value}`;
  return says === 'admin-display-version' && identifier ? `adv-${value}` : value;
}

/** The line or release that a signal names, if it names one alone. */
export function signalLabel({ releases, says }: Signal, facts: Facts): string | null {
  const [release, another] = releases;
  if (!release) return null;
  const line = facts.lines.find(({ id }) => id === release.lineId)?.label ?? release.label;
  if (says === 'admin-display-version' || says === 'product-version') return line;
  return another ? releases.map(({ label }) => label).join(', ') : release.label;
}
