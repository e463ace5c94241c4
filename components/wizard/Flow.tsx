import type { WizardWords } from '@/lib/catalogue/wizardWords';
import { isQuestion } from '@/lib/wizard/flow';
import type { FlowGraph, FlowPath } from '@/lib/wizard/flowGraph';
import { FlowDrawing } from '../pictures/FlowDrawing';
import { layoutFlow } from '../pictures/flowLayout';
import { NARROW_FLOW, WIDE_FLOW } from '../pictures/flowStyle';
import { edgeLabel, nodeTitle } from '../pictures/flowWords';

interface Props {
  graph: FlowGraph;
  path: FlowPath;
  words: WizardWords;
}

/** The whole flow as a picture. Its words are in `FlowList`. */
export function Flow({ graph: { nodes, edges }, path, words }: Props) {
  const boxes = nodes.map((id) => ({
    id,
    outcome: !isQuestion(id) && id !== 'CHECKLIST',
    title: nodeTitle(id, words),
  }));
  const lines = edges.map((edge) => ({ from: edge.from, to: edge.to, label: edgeLabel(edge, words) }));
  const shared = {
    ends: new Set(nodes.filter((id) => !isQuestion(id))),
    taken: {
      boxes: path.nodes,
      lines: new Set(edges.flatMap((edge, index) => (path.edges.has(edge) ? [index] : []))),
    },
    labelledBy: 'flow-caption',
  };
  return (
    <figure className="picture flow">
      <figcaption className="picture-caption" id="flow-caption">
        Boxes with square corners are questions, boxes with round corners are results. Each line begins at an answer or
        a condition.{path.nodes.size > 0 ? ' Thick lines and dots show your way.' : ''} The same stands in words on this
        page.
      </figcaption>
      <div className="flow-scroll" tabIndex={0} role="region" aria-label="The flow, drawn">
        {[WIDE_FLOW, NARROW_FLOW].map((style) => (
          <FlowDrawing key={style.name} layout={layoutFlow(boxes, lines, style)} measures={style} {...shared} />
        ))}
      </div>
    </figure>
  );
}
