import type { Branch, Question } from './flow';

/** Mailbox servers alone can be clustered. */
const CLUSTERED = [{ role: 'mbx', to: 'cluster' }, { to: 'sec' }] as const satisfies readonly Branch[];

/** Exchange 2010 has no 32-bit edition. */
const ARCHITECTURE = [{ product: 'exchange-2007', to: 'arch' }, { to: 'how' }] as const satisfies readonly Branch[];

/** The questions that only shape the checklist, in the order they are asked. */
export const CHECKLIST_QUESTIONS = [
  {
    id: 'role',
    stage: 'checklist',
    optional: 'skip',
    multiple: true,
    // Of several roles the first one here leads on.
    options: [
      { value: 'cas', next: [{ to: 'proxy' }] },
      { value: 'ht', next: [{ to: 'net' }] },
      { value: 'mbx', next: [{ to: 'net' }] },
      { value: 'um', next: [{ to: 'net' }] },
      { value: 'edge', next: [{ to: 'net' }] },
      { value: 'tools', next: [{ to: 'net' }] },
      { value: 'skip', next: [{ to: 'proxy' }] },
    ],
  },
  {
    id: 'proxy',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'no', next: [{ to: 'owa' }] },
      { value: 'internet-facing', next: [{ to: 'owa' }] },
      { value: 'inner', next: [{ to: 'owa' }] },
      { value: 'unknown', next: [{ to: 'owa' }] },
      { value: 'skip', next: [{ to: 'owa' }] },
    ],
  },
  {
    id: 'owa',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'no', next: [{ to: 'net' }] },
      { value: 'yes', next: [{ to: 'net' }] },
      { value: 'skip', next: [{ to: 'net' }] },
    ],
  },
  {
    id: 'net',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'yes', next: CLUSTERED },
      { value: 'no', next: CLUSTERED },
      { value: 'unknown', next: CLUSTERED },
      { value: 'skip', next: CLUSTERED },
    ],
  },
  {
    id: 'cluster',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'none', next: [{ to: 'sec' }] },
      { value: 'ccr', products: ['exchange-2007'], next: [{ to: 'sec' }] },
      { value: 'scc', products: ['exchange-2007'], next: [{ to: 'sec' }] },
      { value: 'lcr', products: ['exchange-2007'], next: [{ to: 'sec' }] },
      { value: 'dag', products: ['exchange-2010'], next: [{ to: 'sec' }] },
      { value: 'skip', next: [{ to: 'sec' }] },
    ],
  },
  {
    id: 'sec',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'none', next: ARCHITECTURE },
      { value: 'forefront', next: ARCHITECTURE },
      { value: 'other', next: ARCHITECTURE },
      { value: 'skip', next: ARCHITECTURE },
    ],
  },
  {
    id: 'arch',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'x64', next: [{ to: 'how' }] },
      { value: 'x86', next: [{ to: 'how' }] },
      { value: 'skip', next: [{ to: 'how' }] },
    ],
  },
  {
    id: 'how',
    stage: 'checklist',
    optional: 'skip',
    options: [
      { value: 'hand', next: [{ to: 'CHECKLIST' }] },
      { value: 'microsoft-update', next: [{ to: 'CHECKLIST' }] },
      { value: 'silent', next: [{ to: 'CHECKLIST' }] },
      { value: 'skip', next: [{ to: 'CHECKLIST' }] },
    ],
  },
] as const satisfies readonly Question[];
