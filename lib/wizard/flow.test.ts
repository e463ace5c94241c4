import { describe, expect, it } from 'vitest';
import { FACTS } from './facts.fixture';
import { OUTCOMES, QUESTIONS, START, isQuestion, questionById, type NodeId } from './flow';

function nextNodes(node: NodeId): NodeId[] {
  if (node === 'CHECKLIST') return [];
  if (isQuestion(node)) return questionById(node).options.flatMap(({ next }) => next.map(({ to }) => to));
  const { next } = OUTCOMES[node];
  return next ? [next] : [];
}

function pathsFrom(node: NodeId, before: NodeId[] = []): NodeId[][] {
  expect(before, `a circle through ${node}`).not.toContain(node);
  const path = [...before, node];
  const next = [...new Set(nextNodes(node))];
  return next.length === 0 ? [path] : next.flatMap((child) => pathsFrom(child, path));
}

const ENDS = new Set<NodeId>(['CHECKLIST', 'ASK_BUILD', 'NOT_COVERED', 'PRERELEASE', 'NEWER_THAN_KNOWN', 'CURRENT']);

describe('the flow as a graph', () => {
  it('ends on every path, without a circle', () => {
    const ends = pathsFrom(START).map((path) => path.at(-1)!);
    expect(new Set(ends)).toEqual(ENDS);
  });

  it('reaches every question, every outcome and the checklist', () => {
    const reached = new Set(pathsFrom(START).flat());
    const nodes = [...QUESTIONS.map(({ id }) => id), ...Object.keys(OUTCOMES), 'CHECKLIST'];
    expect([...reached].sort()).toEqual([...nodes].sort());
  });

  it('has each option of a question once, with an edge', () => {
    for (const { id, options } of QUESTIONS) {
      expect(new Set(options.map(({ value }) => value)).size, id).toBe(options.length);
      for (const { next } of options) expect(next.length).toBeGreaterThan(0);
    }
  });

  it('asks deciding questions before checklist questions', () => {
    const stages = QUESTIONS.map(({ stage }) => stage);
    expect(stages).toEqual([...stages].sort().reverse());
  });

  it('offers the products and service packs of the facts', () => {
    const values = (id: 'product' | 'sp') => questionById(id).options.map(({ value }) => value);
    expect(values('product')).toEqual([...FACTS.products.map(({ id }) => id), 'other']);
    expect(values('sp')).toEqual([...new Set(FACTS.lines.map(({ slug }) => slug)), 'unknown']);
  });
});
