import type { List, ListItem } from 'mdast';
import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { ChecklistStep } from '@/lib/wizard/checklist';
import type { Decision } from '@/lib/wizard/decision';
import { PHASES } from '@/lib/wizard/steps/step';
import { wordValues } from '@/lib/wizard/values';
import { adviceFor, fillWords } from '@/lib/wizard/words';
import { inlineWords } from './inlineWords';
import { emphasis, heading, joined, link, paragraph, part, strong, type Block, type Inline } from './nodes';

interface Checklist {
  decision: Decision;
  steps: readonly ChecklistStep[];
  words: WizardWords;
  /** Address of the result, with the answers. */
  path: string;
}

/** The checklist of one reader, with boxes to tick: what applies, then the steps in the order of work. */
export function checklistDocument({ decision, steps, words, path }: Checklist): Block[] {
  const values = wordValues(decision);
  const fill = (text: string) => inlineWords(fillWords(text, values));
  const outcome = (...parts: string[]) => words.paragraphs('outcomes', ...parts);
  const numbers = new Map(steps.map(({ id }, index) => [id, index + 1]));
  return [
    heading(1, words.text('checklist', 'title')),
    paragraph(strong(...fill(outcome('outcomes', decision.outcome, 'heading').join(' '))), '.'),
    ...adviceFor(decision).flatMap((advice) => outcome('advice', advice).map((text) => paragraph(...fill(text)))),
    ...decision.modifiers.map((modifier) =>
      paragraph(...fill(outcome('modifiers', modifier, 'heading').join(' ')), '.'),
    ),
    ...(decision.productOutOfSupport === null ? [] : outcome('outOfSupport').map((text) => paragraph(...fill(text)))),
    paragraph(link(path, 'The result with its reasons')),
    ...PHASES.flatMap((phase) =>
      part(
        words.text('checklist', 'phases', phase),
        boxes(
          steps.filter((step) => step.phase === phase),
          { numbers, words, fill },
        ),
      ),
    ),
  ];
}

interface Written {
  numbers: ReadonlyMap<string, number>;
  words: WizardWords;
  fill: (text: string) => Inline[];
}

function boxes(steps: readonly ChecklistStep[], written: Written): Block[] {
  if (steps.length === 0) return [];
  const list: List = { type: 'list', ordered: false, spread: false, children: steps.map((step) => box(step, written)) };
  return [list];
}

function box(step: ChecklistStep, { numbers, words, fill }: Written): ListItem {
  const numbered = (ids: readonly string[]) => ids.map((id) => String(numbers.get(id) ?? '')).join(' and ');
  const text = fill(words.text('checklist', 'steps', step.id, 'text'));
  const blocks: ListItem['children'] = [
    paragraph(
      `Step ${numbers.get(step.id) ?? ''}: `,
      ...(step.verified ? [] : [emphasis(words.text('checklist', 'notVerified')), ' ']),
      ...text,
    ),
    ...words.paragraphs('checklist', 'steps', step.id, 'detail').map((detail) => paragraph(...fill(detail))),
  ];
  if (step.commands.length > 0) blocks.push({ type: 'code', lang: 'text', value: step.commands.join('\n') });
  if (step.undoneBy.length > 0) blocks.push(paragraph(`Undone by step ${numbered(step.undoneBy)}.`));
  if (step.undoOf) blocks.push(paragraph(`Undoes step ${numbered([step.undoOf])}.`));
  if (step.sources.length > 0) {
    const names = step.sources.map((id): Inline => {
      const name = words.text('sources', 'sources', id, 'name');
      const url = words.text('sources', 'sources', id, 'url');
      return url ? link(url, name) : name;
    });
    blocks.push(paragraph(step.sources.length === 1 ? 'Source: ' : 'Sources: ', ...joined(names, '; '), '.'));
  }
  return { type: 'listItem', spread: false, checked: false, children: blocks };
}
