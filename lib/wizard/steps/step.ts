import type { Condition } from './conditions';
import type { SourceId } from '../sources';

/** The phases of a checklist, in the order of work. A service pack has its own block, first. */
export const PHASES = ['service-pack', 'before', 'order', 'install', 'after', 'roll-back'] as const;
export type Phase = (typeof PHASES)[number];

/** Topics in `content/topics` that a step can lead to. */
export type TopicSlug =
  | 'find-installed-rollup'
  | 'crl-check'
  | 'cas-proxy-order'
  | 'owa-customisation'
  | 'clustered-servers'
  | 'interim-updates'
  | 'out-of-support'
  | 'right-package'
  | 'windows-installer-cache'
  | 'microsoft-update-and-wsus'
  | 'other-software'
  | 'elevated-prompt'
  | 'service-pack-upgrade';

/** One step as data. Its text is in `content/wizard/checklist.yaml` under its id. */
export interface Step {
  id: string;
  phase: Phase;
  /** All of these must hold; an empty list means always. */
  when: readonly Condition[];
  sources: readonly SourceId[];
  /** False if no source confirms what the step asks to check; the page says so. */
  verified: boolean;
  /** Exact commands, one a line. `{name}` is filled in, `<name>` is for the reader to replace. */
  commands?: readonly string[];
  /** The step whose temporary change this one takes back. */
  undoOf?: string;
  topic?: TopicSlug;
}
