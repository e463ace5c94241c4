import type { Facts } from '@/lib/exchange/facts';
import { findIdentifiers, soleIdentifier, type Identifier } from '@/lib/exchange/identifier';
import type { Stretch } from './leftovers';
import type { Signal } from './signal';
import { readUpdates } from './updates';
import { readVersions } from './versions';

/** A longer text is not one identifier and nothing else; asking would read it once more. */
const LONGEST_SOLE = 2000;

/**
 * Reads every token of a paste that means something, in the order of the text; what says the same twice is told once.
 *
 * @param text any text, of any length
 * @param folded the same text written by `foldText`
 * @returns the signals, and every stretch of the text that was read, told or not
 */
export function readSignals(text: string, folded: string, facts: Facts): { signals: Signal[]; stretches: Stretch[] } {
  const sole = text.length > LONGEST_SOLE ? null : soleIdentifier(text);
  const identifiers = sole ? [sole] : [...shortNumber(text), ...atBothEnds(findIdentifiers(text))];
  const updates =
    sole?.kind === 'kb' && isPlain(sole, folded) ? [bare(sole, facts)] : readUpdates(folded, identifiers, facts);
  const taken = new Set(updates.map(({ start }) => start));
  const free = identifiers.filter(({ start }) => !taken.has(start));
  const builds = free.filter(({ kind }) => kind === 'build');
  const others = free.filter(({ kind }) => kind !== 'build' && kind !== 'kb');
  const all = [...updates, ...readVersions(folded, builds, facts), ...others.map((one) => bare(one, facts))];
  return {
    signals: told(all.map((signal) => asItStands(text, signal))),
    stretches: [...all, ...identifiers].map(({ start, source }) => stretch(start, source)),
  };
}

/** Numbers that are read at the beginning of a text, and as many at its end: what holds more is a log of years. */
const MOST_AT_AN_END = 2500;

function atBothEnds(found: Identifier[]): Identifier[] {
  if (found.length <= 2 * MOST_AT_AN_END) return found;
  return [...found.slice(0, MOST_AT_AN_END), ...found.slice(-MOST_AT_AN_END)];
}

/** Three to five digits alone can be an event as well as an error code. */
function shortNumber(text: string): Identifier[] {
  const source = text.trim();
  if (!/^\d{3,5}$/.test(source)) return [];
  const place = { value: String(Number(source)), source, start: text.indexOf(source) };
  return [
    { kind: 'event', ...place },
    { kind: 'error', ...place },
  ];
}

/** Where a piece of the text stands. */
export function stretch(start: number, source: string): Stretch {
  return { start, end: start + source.length };
}

/** A number by itself or in an address; the key of a registry says more. */
function isPlain({ start }: Identifier, folded: string): boolean {
  return !/\\[^\\]*$/.test(folded.slice(Math.max(0, start - 300), start));
}

function bare(identifier: Identifier, facts: Facts): Signal {
  const { kind, value, source, start } = identifier;
  const releases = kind === 'kb' ? facts.releases.filter(({ kb }) => kb === Number(value)) : [];
  return { says: kind, value, source, start, identifier, releases };
}

/** The readers see plain characters; the reader of the page sees what was pasted. */
function asItStands(text: string, signal: Signal): Signal {
  return { ...signal, source: text.slice(signal.start, signal.start + signal.source.length) };
}

/** A number of which the text says more elsewhere is not told a second time. */
function told(signals: Signal[]): Signal[] {
  const ordered = signals.toSorted((a, b) => a.start - b.start);
  const known = new Set(ordered.flatMap(({ says, value }) => (says === 'kb' ? [] : [value])));
  const once = new Map<string, Signal>();
  for (const signal of ordered) {
    const key = `${signal.says} ${signal.value}`;
    if (!once.has(key) && !(signal.says === 'kb' && known.has(signal.value))) once.set(key, signal);
  }
  return [...once.values()];
}
