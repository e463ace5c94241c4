import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { FACTS } from './facts.fixture';
import { QUESTIONS } from './flow';
import { FACTS_WITH_REMEDIES } from './remedies.fixture';
import { changeAnswer, changeLink, readAnswers, writeAnswers } from './state';

const read = (query: string) => readAnswers(new URLSearchParams(query), FACTS_WITH_REMEDIES);
const reasons = (query: string) => read(query).dropped.map(({ key, reason }) => `${key}: ${reason}`);
const canonical = (query: string) => {
  const { answers, ask } = read(query);
  return writeAnswers(answers, ask);
};

describe('reading a query string', () => {
  it('reads answers in any order and writes them in the order of the questions', () => {
    expect(canonical('iu=no&sp=sp1&product=exchange-2007&build=unknown')).toBe(
      'product=exchange-2007&sp=sp1&build=unknown&iu=no',
    );
  });

  it.each([
    ['build=08.00.0711.002', 'build=8.0.711.2'],
    ['build=Version+8.1+(Build+240.6)', 'build=adv-8.1.240.6'],
    ['build=KB935490', 'build=8.0.711.2'],
    ['product=exchange-2007&sp=rtm&build=8.0.711.2&iu=no', 'build=8.0.711.2&iu=no'],
    ['product=exchange-2007&sp=unknown&build=8.0.711.2', 'build=8.0.711.2'],
    ['product=other&build=15.1.2507.61', 'build=15.1.2507.61'],
    ['product=&sp=&build=', ''],
    ['build=&build=8.0.711.2', 'build=8.0.711.2'],
    ['build=8.0.711.2&iu=no&goal=current', 'build=8.0.711.2&iu=no'],
    ['build=8.0.711.2&iu=no&goal=+KB900001+', 'build=8.0.711.2&iu=no&goal=kb900001'],
    ['build=8.0.711.2&iu=no&goal=&goal=coexist-2013', 'build=8.0.711.2&iu=no&goal=coexist-2013'],
    ['goal=MS08-039&iu=no&build=8.0.711.2', 'build=8.0.711.2&iu=no&goal=ms08-039'],
    ['build=8.0.711.2&iu=no&role=mbx&role=cas', 'build=8.0.711.2&iu=no&role=cas-mbx'],
    ['build=8.0.711.2&iu=no&role=mbx&role=skip', 'build=8.0.711.2&iu=no&role=skip'],
  ])('takes %s for %s, without a word', (query, expected) => {
    expect(canonical(query)).toBe(expected);
    expect(reasons(query)).toEqual([]);
  });

  it.each([
    ['utm=1&product=exchange-2007', ['utm: unknown-key']],
    ['product=exchange-5', ['product: invalid-value']],
    ['product=exchange-2007&product=exchange-2010', ['product: repeated']],
    ['product=exchange-2010&build=8.0.711.2', ['build: other-product']],
    ['product=other&build=8.0.711.2', ['build: other-product']],
    ['product=exchange-2010&build=15.1.2507.61', ['build: other-product']],
    ['product=exchange-2007&sp=sp2&build=8.1.336.1', ['build: other-line']],
    ['product=exchange-2007&sp=sp3&build=8.4.1.0', ['build: other-line']],
    ['build=935490+cm', ['build: not-a-build']],
    ['build=KB2986475', ['build: several-releases']],
    ['product=exchange-2007&cluster=dag', ['cluster: not-for-product']],
    ['build=14.3.513.0&cluster=ccr', ['cluster: not-for-product']],
    ['product=other&sp=sp1&owa=yes', ['sp: not-asked', 'owa: not-asked']],
    ['build=14.3.513.0&iu=no&owa=yes', ['owa: not-asked']],
    ['build=8.3.600.0&iu=no', ['iu: not-asked']],
    ['ask=everything', ['ask: invalid-value']],
    ['ask=cluster', ['ask: not-asked']],
    ['build=8.0.711.2&iu=no&goal=KB999999', ['goal: unknown-fix']],
    ['build=8.0.711.2&iu=no&goal=anything', ['goal: not-a-goal']],
    ['build=14.3.181.6&iu=no&goal=coexist-2010', ['goal: not-for-product']],
    ['build=8.3.600.0&goal=coexist-2010', ['goal: not-asked']],
    ['build=8.0.711.2&iu=no&goal=kb900001&goal=current', ['goal: repeated']],
    ['build=8.0.711.2&iu=no&role=cas&role=edge', ['role: roles-apart']],
    ['build=8.0.711.2&iu=no&role=mbx&owa=yes', ['owa: not-asked']],
    ['build=8.0.711.2&iu=no&role=cas&cluster=ccr', ['cluster: not-asked']],
    ['build=14.3.181.6&iu=no&arch=x86', ['arch: not-asked']],
  ])('drops from %s: %j', (query, expected) => {
    expect(reasons(query)).toEqual(expected);
  });

  it('keeps the value of what it drops', () => {
    expect(read('build=rollup+two').dropped).toEqual([{ key: 'build', value: 'rollup two', reason: 'not-a-build' }]);
  });

  it('does not take keys of an object for questions', () => {
    expect(reasons('__proto__=x&constructor=y')).toEqual(['__proto__: unknown-key', 'constructor: unknown-key']);
  });
});

describe('asking for a question', () => {
  it('shows a question again, with every answer kept', () => {
    const link = changeLink({ product: 'exchange-2007', sp: 'sp1', build: 'none', iu: 'no' }, 'sp');
    expect(link).toBe('product=exchange-2007&sp=sp1&build=none&iu=no&ask=sp');
    expect(read(link)).toMatchObject({ ask: 'sp', answers: { sp: 'sp1' }, dropped: [] });
  });

  it('allows product and service pack although the build has answered them', () => {
    expect(read('build=8.0.711.2&ask=product').ask).toBe('product');
  });

  it('starts the checklist questions', () => {
    expect(read('build=8.0.711.2&iu=no&ask=proxy').ask).toBe('proxy');
  });

  it('asks for the first question of the checklist without an answer, and for none when all have one', () => {
    const start = 'build=8.0.711.2&iu=no';
    expect(canonical(`${start}&ask=more`)).toBe(`${start}&ask=role`);
    expect(canonical(`${start}&role=cas&ask=more`)).toBe(`${start}&role=cas&ask=proxy`);
    expect(canonical(`${start}&ask=more&role=edge&net=no`)).toBe(`${start}&role=edge&net=no&ask=sec`);
    const whole = `${start}&role=edge&net=no&sec=none&arch=x64&how=hand`;
    expect(read(`${whole}&ask=more`)).toMatchObject({ ask: null, dropped: [] });
    expect(read('build=8.0.711.2&ask=more')).toMatchObject({ ask: null, dropped: [] });
  });

  it('allows the goal at any time after the deciding questions', () => {
    expect(read('build=8.0.711.2&iu=no&ask=goal').ask).toBe('goal');
    expect(reasons('build=8.0.711.2&ask=goal')).toEqual(['ask: not-asked']);
  });

  it('leaves out what would be asked anyway: one page has one address', () => {
    expect(canonical('product=exchange-2007&ask=sp')).toBe('product=exchange-2007');
    expect(reasons('product=exchange-2007&ask=sp')).toEqual([]);
  });
});

describe('changing an answer', () => {
  const start: Answers = { product: 'exchange-2007', sp: 'sp1', build: 'unknown', iu: 'no', cluster: 'ccr' };

  it('keeps later answers that still hold', () => {
    expect(changeAnswer(start, 'sp', 'sp2', FACTS).answers).toEqual({ ...start, sp: 'sp2' });
  });

  it('drops later answers that contradict it', () => {
    const { answers, dropped } = changeAnswer(start, 'product', 'exchange-2010', FACTS);
    expect(answers).toEqual({ product: 'exchange-2010', sp: 'sp1', build: 'unknown', iu: 'no' });
    expect(dropped).toEqual([{ key: 'cluster', value: 'ccr', reason: 'not-for-product' }]);
  });

  it('drops a build of another line', () => {
    const { answers } = changeAnswer({ build: '8.1.336.1', iu: 'no' }, 'sp', 'sp3', FACTS);
    expect(answers).toEqual({ sp: 'sp3', iu: 'no' });
  });

  it('takes a build of another line where the build alone was known', () => {
    expect(changeAnswer({ build: '8.1.336.1', iu: 'no' }, 'build', '14.3.181.6', FACTS).answers).toEqual({
      build: '14.3.181.6',
      iu: 'no',
    });
  });
});

it('writes what it reads back to the same state, whatever the address holds', () => {
  const pair = fc.constantFrom(
    ...QUESTIONS.flatMap(({ id, options }) => options.map(({ value }): [string, string] => [id, value])),
    ...FACTS.releases.flatMap(({ build }): [string, string][] => [
      ['build', build],
      ['build', `adv-${build}`],
    ]),
    ...['8.1.336.7', '8.3.600.0', '8.4.1.0', '6.5.7638.2', 'nonsense'].map((build): [string, string] => [
      'build',
      build,
    ]),
    ...QUESTIONS.map(({ id }): [string, string] => ['ask', id]),
    ...['kb900001', 'ms08-039', 'coexist-2013', 'KB1'].map((goal): [string, string] => ['goal', goal]),
    ...['cas-mbx', 'edge', 'edge-cas'].map((role): [string, string] => ['role', role]),
    ['ask', 'more'],
  );
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
      const { answers, ask } = readAnswers(pairs, FACTS);
      const query = writeAnswers(answers, ask);
      expect(read(query)).toEqual({ answers, ask, dropped: [] });
    }),
    { numRuns: 500 },
  );
});
