import type { WizardWords } from '@/lib/catalogue/wizardWords';
import { isQuestion, type NodeId } from '@/lib/wizard/flow';
import type { FlowEdge } from '@/lib/wizard/flowGraph';

/** What a node is called: the question, the short name of an outcome, or the end of the checklist. */
export function nodeTitle(node: NodeId, words: WizardWords): string {
  if (node === 'CHECKLIST') return words.text('questions', 'flow', 'checklist');
  return isQuestion(node)
    ? words.text('questions', 'questions', node, 'title')
    : words.text('outcomes', 'outcomes', node, 'short');
}

/** The answers that lead along an edge, in words. */
export function answersOf({ from, options }: FlowEdge, words: WizardWords): string[] {
  if (!isQuestion(from)) return [];
  return options.map((value) =>
    value === 'skip' ? words.text('questions', 'skip') : words.text('questions', 'questions', from, 'options', value),
  );
}

/** When an edge is taken: the condition if it has one, else the answers. */
export function edgeLabel(edge: FlowEdge, words: WizardWords): string {
  const { condition, from, any } = edge;
  const flow = (word: string) => words.text('questions', 'flow', word);
  if (condition === 'otherwise') return flow('otherwise');
  if (condition && 'outcome' in condition) return words.text('outcomes', 'outcomes', condition.outcome, 'when');
  if (condition) return flow(`with-${'role' in condition ? condition.role : condition.product}`);
  if (!isQuestion(from)) return flow('then');
  return any ? flow('any') : answersOf(edge, words).join('; ');
}
