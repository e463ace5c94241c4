import type { Release } from '@/lib/exchange/facts';
import type { Answers } from '../answers';
import type { Decision } from '../decision';
import { mayHold, rolesOf, type Role } from '../roles';

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

/** The server holds the role, or its roles are not known. */
const withRole =
  (role: Role): Predicate =>
  ({ answers }) =>
    mayHold(answers.role, role);

/** Only servers with the Client Access role are asked about proxying and Outlook Web Access. */
const withCas = withRole('cas');

const proxy =
  (holds: (answer: string | undefined) => boolean): Predicate =>
  (situation) =>
    withCas(situation) && holds(situation.answers.proxy);

const toolsOnly: Predicate = ({ answers }) => rolesOf(answers.role)?.includes('tools') ?? false;

/** Rollups of Exchange 2007 SP1 that break Outlook Web Access where logon.aspx was edited (archive/blogs/rickhall). */
const LOGON_PAGE_BREAKS = [3, 4];

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
  'proxy-internet-facing': proxy((answer) => answer === 'internet-facing'),
  'proxy-inner': proxy((answer) => answer === 'inner'),
  'proxy-possible': proxy(notAnswered),
  'proxy-not-excluded': proxy((answer) => answer !== 'no'),
  'owa-customised': (situation) => withCas(situation) && situation.answers.owa !== 'no',
  'logon-page-breaks': ({ decision: { line, rollup } }) =>
    line?.minor === 1 && (rollup === null || LOGON_PAGE_BREAKS.includes(rollup)),
  'client-access': withCas,
  'unified-messaging': withRole('um'),
  'edge-transport': withRole('edge'),
  'edge-known': ({ answers }) => rolesOf(answers.role)?.includes('edge') ?? false,
  server: (situation) => !toolsOnly(situation),
  'tools-only': toolsOnly,
  'x86-possible': ({ answers }) => answers.arch !== 'x64',
  'forefront-possible': ({ answers }) => answers.sec === 'forefront' || notAnswered(answers.sec),
  'other-scanner': ({ answers }) => answers.sec === 'other',
  'way-open': ({ answers }) => notAnswered(answers.how),
  'microsoft-update': ({ answers }) => answers.how === 'microsoft-update',
  silent: ({ answers }) => answers.how === 'silent',
  'crl-blocked': ({ answers }) => answers.net === 'no',
  'crl-not-blocked': ({ answers }) => answers.net !== 'no',
  'crl-possibly-blocked': ({ answers }) => notAnswered(answers.net),
  lcr: ({ answers }) => answers.cluster === 'lcr',
  ccr: ({ answers }) => answers.cluster === 'ccr',
  scc: ({ answers }) => answers.cluster === 'scc',
  'windows-cluster': ({ answers }) => answers.cluster === 'ccr' || answers.cluster === 'scc',
  dag: ({ answers }) => answers.cluster === 'dag',
  'out-of-support': ({ decision }) => decision.productOutOfSupport !== null,
  'visual-cpp': ({ rollup }) => rollup !== null && rollup.rollup >= VISUAL_CPP_SINCE,
} as const satisfies Record<string, Predicate>;

export type Condition = keyof typeof CONDITIONS;
