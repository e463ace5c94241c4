import type { Verdict } from '@/lib/fleet/verdict';
import type { StatusShape, StatusTone } from '../status/statusWords';

/** Shape and hue of a verdict. Green is for none: every product covered is past its support. */
export const VERDICT_LOOK: Record<Verdict, { shape: StatusShape; tone: StatusTone }> = {
  REPLACE_NOW: { shape: 'cross', tone: 'recalled' },
  NEEDS_SP: { shape: 'triangle', tone: 'amber' },
  BEHIND: { shape: 'triangle', tone: 'amber' },
  LAST_OF_BRANCH: { shape: 'square', tone: 'slate' },
  SP_ONLY: { shape: 'ring', tone: 'unknown' },
  UNREADABLE: { shape: 'ring', tone: 'unknown' },
  PRERELEASE: { shape: 'cross', tone: 'unknown' },
  NEWER_THAN_KNOWN: { shape: 'ring', tone: 'unknown' },
  NOT_COVERED: { shape: 'ring', tone: 'unknown' },
  CURRENT: { shape: 'half', tone: 'amber' },
};
