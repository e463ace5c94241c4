import { describe, expect, it } from 'vitest';
import { otherNumbersOf } from './sameError';

const numbersOf = (value: string) => otherNumbersOf(value).map((other) => `${other.kind} ${other.value}`);

describe('otherNumbersOf', () => {
  it('knows under which event MsiInstaller logs an error', () => {
    expect(otherNumbersOf('1306')).toEqual([
      { kind: 'event', value: '11306', because: 'MsiInstaller logs error 1306 as event 11306' },
    ]);
    expect(numbersOf('1729')).toEqual(['event 11729']);
    expect(numbersOf('1000')).toEqual(['event 11000']);
    expect(numbersOf('2999')).toEqual(['event 12999']);
  });

  it('knows the three spellings of what the installer returns', () => {
    expect(numbersOf('1603')).toEqual(['error 0x643', 'error 0x80070643', 'event 11603']);
    expect(numbersOf('0x80070643')).toEqual(['error 1603', 'error 0x643']);
    expect(numbersOf('0x643')).toEqual(['error 1603', 'error 0x80070643']);
    expect(numbersOf('0X8007065A')).toEqual(['error 1626', 'error 0x65a']);
  });

  it.each([
    '0x8007051A',
    '0x51A',
    '0x80070005',
    '0x80240017',
    '0x8007',
    '999',
    '3000',
    '11306',
    '5',
    '-4001',
    'abc',
    '',
  ])('says nothing of %j', (value) => {
    expect(numbersOf(value)).toEqual([]);
  });

  it('stays inside the numbers of the installer', () => {
    const codes = Array.from({ length: 20_000 }, (_, code) => code);
    const logged = codes.filter((code) => numbersOf(String(code)).includes(`event ${10_000 + code}`));
    const returned = codes.filter((code) => numbersOf(String(code)).some((number) => number.startsWith('error')));
    expect([logged[0], logged.at(-1), logged.length]).toEqual([1000, 2999, 2000]);
    expect([returned[0], returned.at(-1), returned.length]).toEqual([1601, 1654, 54]);
  });
});
