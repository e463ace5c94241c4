import type { Outcome } from '@/lib/wizard/flow';

/** The hue that goes with an outcome's words. Green is for none: every product covered is past its support. */
export function toneOf(outcome: Outcome): 'amber' | 'recalled' | 'unknown' | 'slate' {
  switch (outcome) {
    case 'REPLACE_NOW':
      return 'recalled';
    case 'ASK_BUILD':
    case 'NOT_COVERED':
    case 'NEWER_THAN_KNOWN':
      return 'unknown';
    case 'LAST_OF_BRANCH':
      return 'slate';
    default:
      return 'amber';
  }
}
