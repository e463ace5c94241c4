import type { WordKey } from '../wordKeys';
import { DIAGNOSES } from './diagnoses';
import type { Conflict } from './conclude';
import type { PasteProblem } from './readPaste';
import { SIGNAL_KINDS } from './signal';

/** Every reason for which nothing follows from a paste; `satisfies` keeps the list complete. */
const PROBLEMS = Object.keys({
  'not-a-build': true,
  'several-builds': true,
  'several-servers': true,
  'not-exchange': true,
  'schema-version': true,
  'unknown-kb': true,
  'several-releases': true,
  'service-pack-kb': true,
} satisfies Record<PasteProblem, true>);

const CONFLICTS = Object.keys({ 'other-line': true, 'other-release': true } satisfies Record<Conflict['reason'], true>);

/** Single sentences and labels of the form and of what is told back. */
const SENTENCES = {
  form: ['title', 'label', 'hint', 'notStored', 'button', 'again'],
  understood: ['title', 'used', 'notUsed', 'cutOff', 'unknown', 'stale'],
  page: [
    'conflicts',
    'strength',
    'leftovers',
    'leftoversText',
    'file',
    'issues',
    'fleet',
    'nothing',
    'errors',
    'check',
    'goOn',
    'otherwise',
  ],
};

/** Every place of `content/wizard/paste.yaml`. */
export function pasteWordKeys(): WordKey[] {
  const paths = [
    ...Object.entries(SENTENCES).flatMap(([place, keys]) => keys.map((key) => [place, key])),
    ...SIGNAL_KINDS.map((kind) => ['signals', kind]),
    ...PROBLEMS.map((problem) => ['problems', problem]),
    ...CONFLICTS.map((reason) => ['conflicts', reason]),
    ...Object.keys(DIAGNOSES).flatMap((id) => ['title', 'text'].map((part) => ['diagnoses', id, part])),
  ];
  return paths.map((path) => ({ file: 'paste', path, optional: false }));
}
