import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { NodeId } from '@/lib/wizard/flow';
import type { FlowEdge, FlowGraph, FlowPath } from '@/lib/wizard/flowGraph';
import { answersOf, edgeLabel, nodeTitle } from '../pictures/flowWords';

interface Props {
  graph: FlowGraph;
  path: FlowPath;
  words: WizardWords;
}

/** The whole flow in words: every question with its answers, every result, and where each leads. */
export function FlowList({ graph: { nodes, edges }, path, words }: Props) {
  return (
    <ol className="flow-list">
      {nodes.map((node) => (
        <li key={node} id={anchor(node)}>
          <strong>{nodeTitle(node, words)}</strong>
          {path.nodes.has(node) ? <span className="flow-yours"> On your way.</span> : null}
          <Ways edges={edges.filter(({ from }) => from === node)} path={path} words={words} />
        </li>
      ))}
    </ol>
  );
}

function Ways({ edges, path, words }: { edges: FlowEdge[]; path: FlowPath; words: WizardWords }) {
  if (edges.length === 0) return <p>The way ends here.</p>;
  return (
    <ul>
      {edges.map((edge) => {
        const label = edgeLabel(edge, words);
        const answers =
          edge.any && edge.condition
            ? words.text('questions', 'flow', 'any').toLowerCase()
            : answersOf(edge, words).join('; ');
        return (
          <li key={`${edge.to} ${label}`}>
            {label}
            {answers === '' || answers === label ? '' : ` (${answers})`}: go to{' '}
            <a href={`#${anchor(edge.to)}`}>{nodeTitle(edge.to, words)}</a>
            {path.edges.has(edge) ? <span className="flow-yours"> (your way)</span> : null}
          </li>
        );
      })}
    </ul>
  );
}

function anchor(node: NodeId): string {
  return `flow-${node.toLowerCase().replaceAll('_', '-')}`;
}
