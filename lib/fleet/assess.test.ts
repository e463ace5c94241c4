import { describe, expect, it } from 'vitest';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { checkFleet } from './fleet';

const verdicts = (text: string) =>
  checkFleet(text, FACTS, new Map()).servers.map(({ name, verdict }) => [name, verdict]);

describe('builds', () => {
  it.each([
    ['14.03.0513.000', 'CURRENT'],
    ['14.3.600.1', 'NEWER_THAN_KNOWN'],
    ['14.4.100.1', 'NEWER_THAN_KNOWN'],
    ['8.3.10.0', 'PRERELEASE'],
    ['14.3.224.1', 'REPLACE_NOW'],
    ['8.0.711.2', 'NEEDS_SP'],
    ['8.1.436.0', 'LAST_OF_BRANCH'],
    ['15.2.1118.7', 'NOT_COVERED'],
    ['6.5.7638.1', 'NOT_COVERED'],
    ['10.0.14393.0', 'UNREADABLE'],
    ['0.1 (8.0.535.0)', 'UNREADABLE'],
    ['14.03.0123.0...', 'SP_ONLY'],
    ['Version 8.0 (Build 685.24)', 'SP_ONLY'],
    ['NotReached', 'UNREADABLE'],
    ['', 'UNREADABLE'],
  ])('%s is %s', (version, verdict) =>
    expect(verdicts(`Name,FileVersion\nEX1,${version}`)).toEqual([['EX1', verdict]]),
  );
});
