import type { Branch, Question } from './flow';

const BUILD_KNOWN = [
  { when: 'NOT_COVERED', to: 'NOT_COVERED' },
  { when: 'PRERELEASE', to: 'PRERELEASE' },
  { when: 'NEWER_THAN_KNOWN', to: 'NEWER_THAN_KNOWN' },
  { to: 'iu' },
] as const satisfies readonly Branch[];

const BUILD_MISSING = [{ when: 'ASK_BUILD', to: 'ASK_BUILD' }, { to: 'iu' }] as const satisfies readonly Branch[];

const DECIDED = [
  { when: 'REPLACE_NOW', to: 'REPLACE_NOW' },
  { when: 'SP_ONLY', to: 'SP_ONLY' },
  { when: 'NEEDS_SP', to: 'NEEDS_SP' },
  { when: 'LAST_OF_BRANCH', to: 'LAST_OF_BRANCH' },
  { when: 'INSTALL', to: 'INSTALL' },
  { when: 'CURRENT', to: 'CURRENT' },
] as const satisfies readonly Branch[];

/** The questions that decide what to install, in the order they are asked. */
export const DECISION_QUESTIONS = [
  {
    id: 'product',
    stage: 'decision',
    impliedBy: 'build',
    options: [
      { value: 'exchange-2007', next: [{ to: 'sp' }] },
      { value: 'exchange-2010', next: [{ to: 'sp' }] },
      { value: 'other', next: [{ to: 'NOT_COVERED' }] },
    ],
  },
  {
    id: 'sp',
    stage: 'decision',
    impliedBy: 'build',
    options: [
      { value: 'rtm', next: [{ to: 'build' }] },
      { value: 'sp1', next: [{ to: 'build' }] },
      { value: 'sp2', next: [{ to: 'build' }] },
      { value: 'sp3', next: [{ to: 'build' }] },
      { value: 'unknown', next: [{ to: 'build' }] },
    ],
  },
  {
    id: 'build',
    stage: 'decision',
    options: [
      { value: 'file-version', typed: true, next: BUILD_KNOWN },
      { value: 'admin-display-version', typed: true, next: BUILD_KNOWN },
      { value: 'none', next: BUILD_MISSING },
      { value: 'unknown', next: BUILD_MISSING },
    ],
  },
  {
    id: 'iu',
    stage: 'decision',
    options: [
      { value: 'no', next: [{ to: 'goal' }] },
      { value: 'yes', next: [{ to: 'goal' }] },
      { value: 'unknown', next: [{ to: 'goal' }] },
      { value: 'skip', next: [{ to: 'goal' }] },
    ],
  },
  {
    id: 'goal',
    stage: 'decision',
    optional: 'current',
    options: [
      { value: 'current', next: DECIDED },
      { value: 'fix', typed: true, next: DECIDED },
      { value: 'bulletin', typed: true, next: DECIDED },
      { value: 'coexist-2010', products: ['exchange-2007'], next: DECIDED },
      { value: 'coexist-2013', next: DECIDED },
      { value: 'coexist-2016', next: DECIDED },
    ],
  },
] as const satisfies readonly Question[];
