import type { Facts, Release } from '@/lib/exchange/facts';
import type { Identifier } from '@/lib/exchange/identifier';
import { fateOf } from './fate';
import type { Signal, SignalKind } from './signal';
import { onLine } from './surroundings';
import { findUpdateNames, type UpdateName } from './updateNames';

/** Windows Installer logs these two when an update could not be installed, in any language of the event. */
const FAILED_EVENTS = new Set(['1023', '1024']);
/** An event in XML is no longer; what stands farther behind an event ID belongs to something else. */
const EVENT_REACH = 3000;
const FATE_BEFORE = 300;
const FATE_AFTER = 500;

const REGISTRY_BEFORE =
  /\bhkey_|\bhklm\b|\breg_sz\b|\\(?:updates|patches)\\|"[\w ]{1,40}"\s?=\s?"[^"]{0,200}$|^\s{0,20}"?displayname"?\s{0,20}[:=]/i;
const INTERIM_BEFORE = /(?:^|[,;|\t"=:]|\s{2})\s{0,40}interim update\b/i;
/** The start of a line, a column, a cell or a value behind a label: an entry of a list rather than prose. */
const ENTRY_BEFORE = /(?:^|[,;|\t"]|\s{2}|[\]\w]\s?[:=]\s?)[\s"'*\-•]{0,40}$/;
const HOTFIX_BEFORE = /\b(?:update|hotfix)\s{1,60}$/i;
/** Behind a bare number another column may stand; words make it a sentence about the number. */
const ENTRY_AFTER = /^["']?(?:\s*$|[,;|\t]|\s{2})/;

/** An update as it stands in the text: a name, a KB number and a build, or one or two of them. */
interface Mention {
  start: number;
  end: number;
  name: UpdateName | null;
  kb: Identifier | null;
  build: Identifier | null;
  releases: Release[];
}

/**
 * Reads the updates that a text names, and whether each is installed.
 *
 * A KB number counts as installed where a list, the registry or an event shows it so; in a sentence it is only a number.
 *
 * @param text text written by `foldText`
 * @param identifiers what `findIdentifiers` has found in it
 */
export function readUpdates(text: string, identifiers: Identifier[], facts: Facts): Signal[] {
  const mentions = mentionsIn(text, identifiers, facts);
  const events = identifiers.filter(({ kind }) => kind === 'event');
  let event = -1;
  return mentions.flatMap((mention, index) => {
    while ((events[event + 1]?.start ?? Infinity) < mention.start) event += 1;
    const { value = '', start = -Infinity } = events[event] ?? {};
    const inFailedEvent = FAILED_EVENTS.has(value) && mention.start - start < EVENT_REACH;
    const says = whatIsSaid(text, mention, mentions[index - 1], mentions[index + 1], inFailedEvent);
    return says ? signalsOf(text, mention, says) : [];
  });
}

function mentionsIn(text: string, identifiers: Identifier[], facts: Facts): Mention[] {
  const names = findUpdateNames(text, facts);
  const kbs = identifiers.filter(({ kind }) => kind === 'kb');
  const builds = identifiers.filter(({ kind }) => kind === 'build');
  const mentions: Mention[] = [];
  let kbAt = 0;
  let buildAt = 0;
  const take = (start: number, end: number, name: UpdateName | null, kb: Identifier | null) => {
    const byKb = kb ? facts.releases.filter((release) => release.kb === Number(kb.value)) : null;
    const releases = pinned(byKb, name);
    while ((builds[buildAt]?.start ?? Infinity) < end) buildAt += 1;
    const next = builds[buildAt];
    // A build in the name of an update is that of the update; any other one behind it stands for itself.
    const own = next && isBeside(text, end, next.start) ? releases.filter((one) => hasBuild(one, next.value)) : [];
    const build = own.length > 0 ? next! : null;
    mentions.push({ start, end: build ? endOf(build) : end, name, kb, build, releases: build ? own : releases });
  };
  for (const name of [...names, null]) {
    while (kbAt < kbs.length && kbs[kbAt]!.start < (name?.end ?? Infinity)) {
      const kb = kbs[kbAt]!;
      take(kb.start, endOf(kb), null, kb);
      kbAt += 1;
    }
    if (!name) break;
    const next = kbs[kbAt];
    const kb = next && isBeside(text, name.end, next.start) ? next : null;
    if (kb) kbAt += 1;
    take(name.start, kb ? endOf(kb) : name.end, name, kb);
  }
  return mentions.sort((a, b) => a.start - b.start);
}

/** The number identifies the update; the name says which of several packages that share it. */
function pinned(byKb: Release[] | null, name: UpdateName | null): Release[] {
  if (byKb === null) return name?.releases ?? [];
  const exact = byKb.filter(({ reissue }) => reissue === name?.reissue);
  return exact.length > 0 ? exact : byKb;
}

function whatIsSaid(
  text: string,
  { start, end, name, kb }: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
  inFailedEvent: boolean,
): SignalKind | null {
  const before = text.slice(Math.max(previous?.end ?? 0, start - FATE_BEFORE), start);
  const after = text.slice(end, Math.min(next?.start ?? Infinity, end + FATE_AFTER));
  const paragraph = /\r?\n[ \t]*\r?\n/;
  const fate = fateOf(before.split(paragraph).at(-1) ?? '', after.split(paragraph)[0] ?? '');
  if (fate === 'absent') return 'absent-update';
  if (fate === 'failed' || (inFailedEvent && fate === null)) return 'failed-update';
  const line = onLine(text, start, end);
  if (INTERIM_BEFORE.test(line.before)) return 'interim-update';
  if (REGISTRY_BEFORE.test(line.before)) return 'registry';
  if (fate === 'installed' || isEntry(line.before, line.after, name !== null)) return 'installed-update';
  return kb ? 'kb' : null;
}

function isEntry(before: string, after: string, named: boolean): boolean {
  if (HOTFIX_BEFORE.test(before)) return true;
  return ENTRY_BEFORE.test(before) && (named || (ENTRY_AFTER.test(after) && !/\bkb ?\d/i.test(after)));
}

function signalsOf(text: string, { start, name, kb, build, releases }: Mention, says: SignalKind): Signal[] {
  const signal = (identifier: Identifier): Signal => ({
    says,
    value: identifier.value,
    source: identifier.source,
    start: identifier.start,
    identifier,
    releases,
  });
  // A number in a sentence has no build of its own: the build speaks for itself.
  const numbers = [kb, says === 'kb' ? null : build].filter((one) => one !== null);
  if (numbers.length > 0) return numbers.map(signal);
  const [release] = releases;
  if (!name || !release) return [];
  return [{ says, value: release.id, source: text.slice(start, name.end), start, identifier: null, releases }];
}

function isBeside(text: string, end: number, start: number): boolean {
  return start >= end && start - end <= 12 && /^[\s()[\]'":,-]*$/.test(text.slice(end, start));
}

function hasBuild({ build, aliases }: Release, value: string): boolean {
  return build === value || aliases.includes(value);
}

function endOf({ start, source }: Identifier): number {
  return start + source.length;
}
