import type { Release } from '@/lib/exchange/facts';
import type { Answers } from '../answers';
import type { Decision } from '../decision';

/** What the conditions of the checklist may look at. */
export interface Situation {
  answers: Answers;
  decision: Decision;
  /** Service pack to install, null if none. */
  servicePack: Release | null;
  /** Rollup to install, null if none. */
  rollup: Release | null;
}

type Predicate = (situation: Situation) => boolean;

const isProduct =
  (id: string): Predicate =>
  ({ decision }) =>
    decision.product?.id === id;

const fromMinor =
  (holds: (minor: number) => boolean): Predicate =>
  ({ decision }) =>
    decision.line !== null && holds(decision.line.minor);

/** First rollup of Exchange 2010 SP3 that needs the Visual C++ 2013 runtime (blog.rmilne.ca, 3 July 2018). */
const VISUAL_CPP_SINCE = 22;

/** An unanswered or skipped question counts as not known: its steps are shown, worded as a question. */
const notAnswered = (answer: string | undefined) => answer === undefined || answer === 'unknown' || answer === 'skip';

const interimSuspected: Predicate = ({ decision }) => decision.modifiers.includes('IU_SUSPECTED');

/** The conditions that a step can name. */
export const CONDITIONS = {
  'exchange-2007': isProduct('exchange-2007'),
  'exchange-2010': isProduct('exchange-2010'),
  'service-pack': ({ servicePack }) => servicePack !== null,
  'no-service-pack': ({ servicePack }) => servicePack === null,
  'from-rtm': fromMinor((minor) => minor === 0),
  'from-service-pack': fromMinor((minor) => minor > 0),
  'before-sp2': fromMinor((minor) => minor < 2),
  'from-sp2': fromMinor((minor) => minor >= 2),
  'rollup-may-be-installed': ({ decision }) => decision.rollup !== 0,
  'interim-installed': ({ answers }) => answers.iu === 'yes',
  'interim-possible': (situation) =>
    notAnswered(situation.answers.iu) || (situation.answers.iu !== 'yes' && interimSuspected(situation)),
  'interim-not-excluded': (situation) => situation.answers.iu !== 'no' || interimSuspected(situation),
  'proxy-internet-facing': ({ answers }) => answers.proxy === 'internet-facing',
  'proxy-inner': ({ answers }) => answers.proxy === 'inner',
  'proxy-possible': ({ answers }) => notAnswered(answers.proxy),
  'proxy-not-excluded': ({ answers }) => answers.proxy !== 'no',
  'owa-customised': ({ answers }) => answers.owa !== 'no',
  'crl-blocked': ({ answers }) => answers.net === 'no',
  'crl-possibly-blocked': ({ answers }) => notAnswered(answers.net),
  ccr: ({ answers }) => answers.cluster === 'ccr',
  scc: ({ answers }) => answers.cluster === 'scc',
  'windows-cluster': ({ answers }) => answers.cluster === 'ccr' || answers.cluster === 'scc',
  dag: ({ answers }) => answers.cluster === 'dag',
  'out-of-support': ({ decision }) => decision.productOutOfSupport !== null,
  'visual-cpp': ({ rollup }) => rollup !== null && rollup.rollup >= VISUAL_CPP_SINCE,
} as const satisfies Record<string, Predicate>;

export type Condition = keyof typeof CONDITIONS;
