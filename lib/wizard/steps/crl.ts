import type { Step } from './step';

/** What to do before the rollup where the revocation list cannot be reached: the remedies in the order of choice. */
export const CRL_STEPS: readonly Step[] = [
  {
    id: 'crl-test',
    phase: 'before',
    when: ['crl-possibly-blocked'],
    sources: ['kb953469', 'kb944752', 'windows-it-pro'],
    verified: true,
    topic: 'crl-check',
  },
  {
    id: 'crl-time',
    phase: 'before',
    when: ['crl-blocked'],
    sources: ['windows-it-pro', 'dmelanchthon', 'ff637981'],
    verified: true,
    topic: 'crl-check',
  },
  {
    id: 'crl-allow',
    phase: 'before',
    when: ['crl-blocked'],
    sources: ['kb953469', 'windows-it-pro'],
    verified: true,
    topic: 'crl-check',
  },
  {
    id: 'crl-publisher-evidence',
    phase: 'before',
    when: ['crl-blocked'],
    sources: ['kb944752', 'techcommunity-585807'],
    verified: true,
    commands: ['<generatePublisherEvidence enabled="false"/>'],
    topic: 'crl-check',
  },
  {
    id: 'crl-publisher-check',
    phase: 'before',
    when: ['crl-blocked'],
    sources: ['ff637981', 'dmelanchthon'],
    verified: true,
    topic: 'crl-check',
  },
  {
    id: 'crl-hosts',
    phase: 'before',
    when: ['crl-blocked'],
    sources: ['windows-it-pro'],
    verified: true,
    commands: ['127.0.0.1 crl.microsoft.com'],
    topic: 'crl-check',
  },
];
