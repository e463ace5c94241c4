import type { Facts } from '@/lib/exchange/facts';
import type { Answers } from './answers';
import {
  OUTCOMES,
  QUESTIONS,
  isQuestion,
  questionById,
  type AskedRole,
  type Branch,
  type NodeId,
  type Outcome,
} from './flow';
import { walk } from './walk';

/** What must hold for an edge beside the answer; `otherwise` if no other edge of the answer holds. */
export type EdgeCondition = { outcome: Outcome } | { role: AskedRole } | { product: string } | 'otherwise';

/** Every way from one node to another under one condition. */
export interface FlowEdge {
  from: NodeId;
  to: NodeId;
  /** The options of the question that lead there, in its order; none from an outcome. */
  options: string[];
  /** True if every option of the question leads there. */
  any: boolean;
  condition: EdgeCondition | null;
}

export interface FlowGraph {
  /** Each node after every node that leads to it, outcomes before the question that follows on the same level. */
  nodes: NodeId[];
  /** In the order of their nodes and options. */
  edges: FlowEdge[];
}

/** The whole flow as a graph, from the table that the wizard itself walks through. */
export function flowGraph(): FlowGraph {
  const outcomes = Object.keys(OUTCOMES) as Outcome[];
  const edges = [...QUESTIONS.flatMap(({ id }) => edgesOfQuestion(id)), ...outcomes.flatMap(edgesOfOutcome)];
  const levels = new Map<NodeId, number>();
  const level = (node: NodeId): number => {
    const known = levels.get(node);
    if (known !== undefined) return known;
    const above = edges.filter(({ to }) => to === node).map(({ from }) => level(from) + 1);
    levels.set(node, Math.max(0, ...above));
    return level(node);
  };
  const all: NodeId[] = [...outcomes, ...QUESTIONS.map(({ id }) => id), 'CHECKLIST'];
  const nodes = all.toSorted((a, b) => level(a) - level(b));
  return { nodes, edges: edges.toSorted((a, b) => nodes.indexOf(a.from) - nodes.indexOf(b.from)) };
}

function edgesOfQuestion(id: (typeof QUESTIONS)[number]['id']): FlowEdge[] {
  const { options } = questionById(id);
  const edges = new Map<string, FlowEdge>();
  for (const { value, next } of options) {
    for (const branch of next) {
      const condition = conditionOf(branch, next);
      const key = `${branch.to} ${JSON.stringify(condition)}`;
      const edge = edges.get(key) ?? { from: id, to: branch.to, options: [], any: false, condition };
      edge.options.push(value);
      edges.set(key, edge);
    }
  }
  return [...edges.values()].map((edge) => ({ ...edge, any: edge.options.length === options.length }));
}

function conditionOf({ when, role, product }: Branch, all: readonly Branch[]): EdgeCondition | null {
  if (when) return { outcome: when };
  if (role) return { role };
  if (product) return { product };
  return all.length > 1 ? 'otherwise' : null;
}

function edgesOfOutcome(outcome: Outcome): FlowEdge[] {
  const { next } = OUTCOMES[outcome];
  return next ? [{ from: outcome, to: next, options: [], any: true, condition: null }] : [];
}

/** The part of the graph that a reader has walked. */
export interface FlowPath {
  nodes: ReadonlySet<NodeId>;
  edges: ReadonlySet<FlowEdge>;
}

/** The way of these answers through the graph: to the outcome, and on as far as the checklist was answered. */
export function flowPath({ edges }: FlowGraph, answers: Answers, facts: Facts): FlowPath {
  const { steps, outcome, open } = walk(answers, facts);
  const isShaping = (id: NodeId) => isQuestion(id) && questionById(id).stage === 'checklist';
  const last = steps.findLastIndex(({ question, value }) => !isShaping(question) || value !== null);
  const walked = steps.slice(0, last + 1);
  const shaped = walked.some(({ question }) => isShaping(question));
  const taken = walked.map(({ question, value, to }) =>
    edges.find((edge) => edge.from === question && edge.to === to && (value === null || edge.options.includes(value))),
  );
  const onward = shaped ? edges.find(({ from }) => from === outcome) : undefined;
  const path = [...taken, onward].filter((edge) => edge !== undefined);
  const nodes = path.flatMap(({ from, to }) => [from, to]);
  return { nodes: new Set(open === null || nodes.length > 0 ? nodes : []), edges: new Set(path) };
}
