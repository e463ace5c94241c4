import { fullDate } from '@/lib/exchange/date';
import type { Release } from '@/lib/exchange/facts';
import { shortName } from '@/lib/exchange/releaseLink';
import type { AssessedServer } from './assess';
import { TICKED } from './merge';
import { countOf, formatCount } from './names';
import type { PlanStep, Stage } from './plan';
import type { Choice } from './read/columns';
import type { Unreadable, Verdict } from './verdict';

/** The verdicts in words, for tables and headings. No product covered is called current: all are past their support. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  REPLACE_NOW: 'Recalled, replace now',
  NEEDS_SP: 'Needs a service pack',
  BEHIND: 'Behind',
  LAST_OF_BRANCH: 'Last of its line',
  SP_ONLY: 'Only the service pack is known',
  UNREADABLE: 'Not readable',
  PRERELEASE: 'Before the first release',
  NEWER_THAN_KNOWN: 'Newer than our data',
  NOT_COVERED: 'Not covered',
  CURRENT: 'Latest',
};

const UNREADABLE_WORDS: Record<Unreadable, string> = {
  'not-reached': 'The server was not reached.',
  cut: 'The column was cut before the service pack.',
  'not-exchange': 'The version is none of Exchange.',
  'not-a-version': 'The text in the place of the version is none.',
  'no-version': 'The text holds no version of it.',
};

export const CHOICE_WORDS: Record<Choice, string> = {
  name: 'Name of the server',
  'display-version': 'AdminDisplayVersion',
  'file-version': 'Version of ExSetup.exe',
  update: 'Installed update',
  roles: 'Roles',
  site: 'Site',
  group: 'DAG or cluster',
  facing: 'Faces the Internet',
  ignore: 'Nothing of use',
};

const STAGE_WORDS: Record<Stage, string> = {
  edge: 'Edge Transport',
  'internet-facing': 'Internet-facing Client Access',
  'client-access': 'Client Access',
  'hub-transport': 'Hub Transport',
  'unified-messaging': 'Unified Messaging',
  mailbox: 'Mailbox, the passive copy first',
  any: 'role not in the text',
};

/** The verdict on a server in words; of a product past its support that too. */
export function verdictWords({ verdict, decision }: Pick<AssessedServer, 'verdict' | 'decision'>): string {
  const ended = decision?.productOutOfSupport != null;
  return verdict === 'CURRENT' && ended ? `${VERDICT_WORDS.CURRENT}, out of support` : VERDICT_WORDS[verdict];
}

/** What a server has: the release, the line alone, the product that is not covered, or why nothing is known. */
export function installedWords({ decision, unreadable }: AssessedServer): string {
  if (!decision) return unreadable === null ? '' : UNREADABLE_WORDS[unreadable];
  const { release, line, stated, otherProduct, product } = decision;
  if (release) return release.label;
  if (stated) return `${line?.label ?? ''}, AdminDisplayVersion states ${stated.label}`;
  return line?.label ?? otherProduct ?? product?.name ?? 'Another product';
}

/** How far a server is behind: `27 releases, 2,563 days, 3 bulletins open`; empty if nothing is known to be missing. */
export function behindWords({ behind }: Pick<AssessedServer, 'behind'>): string {
  if (!behind) return '';
  const { releases, days, bulletins } = behind;
  const advisories = bulletins.some((id) => id.startsWith('ADV'));
  const count = advisories
    ? countOf(bulletins.length, 'bulletin or advisory', 'bulletins and advisories')
    : countOf(bulletins.length, 'bulletin');
  const open = bulletins.length > 0 ? `, ${count} open` : '';
  return `${countOf(releases, 'release')}, ${countOf(days, 'day')}${open}`;
}

/** What to install, in order: `Service Pack 3, then Update Rollup 23 (KB4011325)`; empty if nothing. */
export function recommendWords({ decision }: Pick<AssessedServer, 'decision'>): string {
  if (!decision) return '';
  const names = decision.recommend.map(({ release }) => shortName(release)).join(', then ');
  return decision.conditional && names !== '' ? `${names}, unless ExSetup.exe shows it` : names;
}

/** What to know of a server beside its verdict: interim updates, inferred releases, contradictions. */
export function noteWords({ decision, signals, name }: AssessedServer): string {
  const conflicts = signals.filter((signal) => signal.conflicts);
  const used = signals.find((signal) => signal.used);
  const notes = [
    name === null ? 'The text names no server here.' : '',
    decision?.modifiers.includes('REMOVE_IU') ? 'Remove the interim update first.' : '',
    decision?.modifiers.includes('IU_SUSPECTED') ? 'The build looks like an interim update.' : '',
    decision?.modifiers.includes('LOW_CONFIDENCE') ? 'The release is inferred from the build.' : '',
    conflicts.length > 0 && used ? `${used.text} counts, not ${conflicts.map(({ text }) => text).join(', ')}.` : '',
  ];
  return notes.filter((note) => note !== '').join(' ');
}

/** The DAG or cluster of a server as the text names it; null of servers that the reader ticked, which have no name for it. */
export function groupName({ group }: Pick<AssessedServer, 'group'>): string | null {
  return group?.startsWith(TICKED) ? null : group;
}

/** The name of a server; of one without a name, its place in the text. */
export function serverName({ name, line }: Pick<AssessedServer, 'name' | 'line'>): string {
  return name ?? `Line ${formatCount(line)}`;
}

/** A step of the plan as a sentence. */
export function stepWords({ action, release, stage, servers }: PlanStep): string {
  const count = countOf(servers.length, 'server');
  switch (action) {
    case 'find-build':
      return `Read the version of ExSetup.exe on ${count}. What they need depends on it.`;
    case 'replace':
      return `Replace the recalled release on ${count}${stagePart(stage)}: install ${nameOf(release)}.`;
    case 'install':
      return `Install ${nameOf(release)} on ${count}${stagePart(stage)}.`;
    case 'reinstall':
      return `Reinstall ${count} from released media.`;
    case 'report':
      return `Install nothing on ${count}: the build is newer than our data. Tell us where it comes from.`;
    case 'migrate': {
      const decision = servers[0]?.decision;
      const ended = decision?.productOutOfSupport;
      return `Plan a migration for ${count} with ${decision?.product?.name ?? ''}${ended == null ? '' : `, which has been out of support since ${fullDate(ended)}`}.`;
    }
  }
}

function stagePart(stage: Stage | null): string {
  return stage === null ? '' : ` (${STAGE_WORDS[stage]})`;
}

function nameOf(release: Release | null): string {
  if (!release) return '';
  return release.kind === 'rollup' && release.kb !== null ? `${release.name} (KB${release.kb})` : release.name;
}
