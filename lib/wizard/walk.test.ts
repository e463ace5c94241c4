import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { decide } from './decide';
import { FACTS } from './facts.fixture';
import { OUTCOMES, QUESTIONS, questionById, type NodeId } from './flow';
import { answeredQuestions, nextQuestion, openChecklistQuestions, walk } from './walk';

/** One build for each way a typed build can lead. */
const TYPED = ['8.0.685.25', '8.0.813.0', '8.3.106.2', '8.3.517.0', '14.3.224.1', '8.3.600.0', '8.0.1.0', '6.5.7638.2'];

/** One goal for each option. */
const GOALS = ['current', 'kb935490', 'ms07-026', 'coexist-2010', 'coexist-2013', 'coexist-2016'];

function values(id: NodeId, answers: Answers): string[] {
  const question = QUESTIONS.find((candidate) => candidate.id === id)!;
  if (id === 'goal') return GOALS;
  const product = answers.build?.startsWith('14') ? 'exchange-2010' : (answers.product ?? 'exchange-2007');
  return questionById(question.id).options.flatMap(({ value, typed, products }) => {
    if (products && !products.includes(product)) return [];
    if (!typed) return [value];
    if (answers.product) return [];
    return value === 'file-version' ? TYPED : TYPED.map((build) => `adv-${build}`);
  });
}

/** Every set of answers to the questions that have to be answered. */
function allEnds(answers: Answers): Answers[] {
  const { open } = walk(answers, FACTS);
  if (open === null) return [answers];
  return values(open, answers).flatMap((value) => allEnds({ ...answers, [open]: value }));
}

/** Each option of each question that nobody has to answer, as long as it is on the way. */
function allShapes(answers: Answers): Answers[] {
  return walk(answers, FACTS).steps.flatMap(({ question }) =>
    answers[question] === undefined && questionById(question).optional !== undefined
      ? values(question, answers).map((value) => ({ ...answers, [question]: value }))
      : [],
  );
}

const DECIDED = [
  ...allEnds({}),
  ...values('build', {}).flatMap((build) => (build.includes('.') ? allEnds({ build }) : [])),
];

describe('every path of answers', () => {
  it('ends in the outcome that decide gives', () => {
    for (const answers of DECIDED) {
      expect(walk(answers, FACTS).outcome, JSON.stringify(answers)).toBe(decide(answers, FACTS).outcome);
    }
  });

  it('reaches every node, and with the checklist questions every option', () => {
    const outcomes = new Map(DECIDED.map((answers) => [walk(answers, FACTS).outcome, answers]));
    const ends = [...outcomes.values(), { build: '14.3.181.6', iu: 'no' } as const].flatMap(allShapes);
    const nodes = new Set<string>();
    const options = new Set<string>();
    for (const answers of [...DECIDED, ...ends]) {
      for (const { question, value, to } of walk(answers, FACTS).steps) {
        nodes.add(question).add(to);
        if (value !== null) options.add(`${question}=${value}`);
      }
    }
    expect(ends.every((answers) => walk(answers, FACTS).open === null)).toBe(true);
    expect(nodes.size).toBe(QUESTIONS.length + Object.keys(OUTCOMES).length + 1);
    expect(options.size).toBe(QUESTIONS.flatMap(({ options: all }) => [...all]).length);
  });
});

describe('the next question', () => {
  it.each<[Answers, string | null]>([
    [{}, 'product'],
    [{ product: 'exchange-2007' }, 'sp'],
    [{ sp: 'sp1' }, 'product'],
    [{ product: 'exchange-2007', sp: 'unknown' }, 'build'],
    [{ product: 'exchange-2007', sp: 'unknown', build: 'none' }, null],
    [{ build: '8.0.711.2' }, 'iu'],
    [{ build: '8.0.711.2', iu: 'no' }, null],
    [{ build: '8.0.711.2', iu: 'skip', proxy: 'no' }, null],
    [{ build: '8.0.711.2', iu: 'no', proxy: 'no', owa: 'skip', net: 'no', cluster: 'none' }, null],
    [{ build: '6.5.7638.2' }, null],
    [{ product: 'other' }, null],
    [{ build: '8.4.1.0' }, null],
  ])('after %j is %s', (answers, expected) => {
    expect(nextQuestion(answers, FACTS)).toBe(expected);
  });
});

describe('the checklist questions', () => {
  const BUILD_2007: Answers = { build: '8.0.711.2', iu: 'no' };
  const BUILD_2010: Answers = { build: '14.3.181.6', iu: 'no' };

  it.each<[Answers, string[]]>([
    [BUILD_2007, ['role', 'proxy', 'owa', 'net', 'cluster', 'sec', 'arch', 'how']],
    [BUILD_2010, ['role', 'proxy', 'owa', 'net', 'cluster', 'sec', 'how']],
    [{ ...BUILD_2010, role: 'skip' }, ['proxy', 'owa', 'net', 'cluster', 'sec', 'how']],
    [{ ...BUILD_2010, role: 'cas-ht' }, ['proxy', 'owa', 'net', 'sec', 'how']],
    [{ ...BUILD_2010, role: 'ht-mbx' }, ['net', 'cluster', 'sec', 'how']],
    [{ ...BUILD_2010, role: 'edge' }, ['net', 'sec', 'how']],
    [{ ...BUILD_2010, role: 'tools', net: 'no' }, ['sec', 'how']],
    [{ build: '14.3.513.0', iu: 'no' }, []],
    [{ build: '8.0.711.2' }, []],
  ])('after %j are %j', (answers, expected) => {
    expect(openChecklistQuestions(answers, FACTS)).toEqual(expected);
  });

  it('hold nobody up: an address from before they were asked still leads to its result', () => {
    const old: Answers = { ...BUILD_2010, proxy: 'inner', owa: 'yes', net: 'no', cluster: 'dag' };
    expect(nextQuestion(old, FACTS)).toBeNull();
    expect(answeredQuestions(old, FACTS).map(({ question }) => question)).toEqual([
      'product',
      'sp',
      'build',
      'iu',
      'proxy',
      'owa',
      'net',
      'cluster',
    ]);
  });
});

describe('the list of answers', () => {
  it('shows product and service pack as read from the build', () => {
    expect(answeredQuestions({ build: 'adv-8.1.240.6', iu: 'no' }, FACTS)).toEqual([
      { question: 'product', value: 'exchange-2007', from: 'build' },
      { question: 'sp', value: 'sp1', from: 'build' },
      { question: 'build', value: 'adv-8.1.240.6', from: 'build' },
      { question: 'iu', value: 'no', from: 'iu' },
    ]);
  });

  it('shows another product without a service pack', () => {
    expect(answeredQuestions({ build: '15.1.2507.61' }, FACTS)).toEqual([
      { question: 'product', value: 'other', from: 'build' },
      { question: 'build', value: '15.1.2507.61', from: 'build' },
    ]);
  });
});

it('refuses an answer that is no option of its question', () => {
  const wrong = { product: 'exchange-5' } as unknown as Answers;
  expect(() => walk(wrong, FACTS)).toThrow('no edge for product=exchange-5');
});
