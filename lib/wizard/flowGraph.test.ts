import { describe, expect, it } from 'vitest';
import type { Answers } from './answers';
import { FACTS } from './facts.fixture';
import { OUTCOMES, QUESTIONS, questionById, type NodeId } from './flow';
import { flowGraph, flowPath } from './flowGraph';
import { walk } from './walk';

const graph = flowGraph();
const ALL: NodeId[] = [...QUESTIONS.map(({ id }) => id), ...(Object.keys(OUTCOMES) as NodeId[]), 'CHECKLIST'];

describe('the graph of the flow', () => {
  it('has every node once, each after those that lead to it', () => {
    expect([...graph.nodes].sort()).toEqual([...ALL].sort());
    for (const { from, to } of graph.edges) {
      expect(graph.nodes.indexOf(from), `${from} ${to}`).toBeLessThan(graph.nodes.indexOf(to));
    }
  });

  it('has every edge of the table, and no other', () => {
    const ofTable = QUESTIONS.flatMap(({ id }) =>
      questionById(id).options.flatMap(({ value, next }) => next.map(({ to }) => `${id} ${value} ${to}`)),
    );
    const ofGraph = graph.edges.flatMap(({ from, to, options }) => options.map((value) => `${from} ${value} ${to}`));
    expect(ofGraph.sort()).toEqual(ofTable.sort());
    const onward = graph.edges.filter(({ options }) => options.length === 0).map(({ from, to }) => [from, to]);
    expect(Object.fromEntries(onward)).toEqual(
      Object.fromEntries(Object.entries(OUTCOMES).flatMap(([id, { next }]) => (next ? [[id, next]] : []))),
    );
  });

  it('has a condition wherever one answer leads to several nodes', () => {
    for (const { from, options, condition } of graph.edges) {
      const shared = graph.edges.filter(
        (other) => other.from === from && other.options.some((one) => options.includes(one)),
      );
      expect(shared.length > 1, `${from} ${options.join()}`).toBe(condition !== null);
    }
  });
});

describe('the way of a reader', () => {
  const wayOf = (answers: Answers) => [...flowPath(graph, answers, FACTS).nodes];

  it.each<[Answers, NodeId[]]>([
    [{}, []],
    [{ product: 'exchange-2007' }, ['product', 'sp']],
    [{ product: 'other' }, ['product', 'NOT_COVERED']],
    [{ build: '8.3.600.0' }, ['product', 'sp', 'build', 'NEWER_THAN_KNOWN']],
    [{ build: '8.3.517.0', iu: 'no' }, ['product', 'sp', 'build', 'iu', 'goal', 'CURRENT']],
    [
      { build: '14.3.181.6', iu: 'no', goal: 'coexist-2013', role: 'edge' },
      ['product', 'sp', 'build', 'iu', 'goal', 'INSTALL', 'role', 'net'],
    ],
    [
      { build: '14.3.181.6', iu: 'no', net: 'no' },
      ['product', 'sp', 'build', 'iu', 'goal', 'INSTALL', 'role', 'proxy', 'owa', 'net', 'cluster'],
    ],
  ])('of %j is %j', (answers, nodes) => {
    expect(wayOf(answers).sort()).toEqual([...nodes].sort());
  });

  it('is the one that the wizard walks, edge for edge, to the end', () => {
    for (const { build } of FACTS.releases) {
      for (const role of ['skip', 'cas-mbx', 'mbx', 'edge']) {
        const answers: Answers = { build, iu: 'no', role, how: 'hand' };
        const { steps, outcome } = walk(answers, FACTS);
        const expected = steps.map(({ question, to }) => `${question} ${to}`);
        const { edges, nodes } = flowPath(graph, answers, FACTS);
        const next = outcome && OUTCOMES[outcome].next;
        const drawn = [...edges].map(({ from, to }) => `${from} ${to}`);
        expect(drawn.sort()).toEqual([...expected, ...(next ? [`${outcome} ${next}`] : [])].sort());
        expect(nodes.has(next ? 'CHECKLIST' : outcome!)).toBe(true);
      }
    }
  });
});
