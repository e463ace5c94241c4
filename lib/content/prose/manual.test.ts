import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { allowedComponents, allowedElements } from '@/lib/exchange/allowedProse';
import { allowedMarkdown, manualComponents, refusedInProse } from './manual';
import { parseProse } from './parse';
import type { Prose } from './tree';

const elementsOf = ({ lede, sections }: Prose) => {
  const names = new Set<string>();
  const nodes = [...lede, ...sections.flatMap((section) => section.nodes)];
  visit({ type: 'root', children: nodes }, 'element', ({ tagName }) => {
    names.add(tagName);
  });
  return names;
};

it.each(allowedMarkdown)('$what: the example becomes the elements named', ({ example, elements }) => {
  const { parsed, problems } = parseProse('content/x.mdx', example, 1);
  expect(problems).toEqual([]);
  expect(elementsOf(parsed!.prose)).toEqual(new Set(elements));
});

it('has an example of every allowed element', () => {
  expect(new Set(allowedMarkdown.flatMap(({ elements }) => elements))).toEqual(allowedElements);
});

it.each(refusedInProse)('$what: the example is refused', ({ example }) => {
  expect(parseProse('content/x.mdx', example, 1).problems).not.toEqual([]);
});

it.each(manualComponents)('$name: the example holds every attribute and is allowed', ({ name, example }) => {
  const { parsed, problems } = parseProse('content/x.mdx', example, 1);
  expect(problems).toEqual([]);
  const [element] = parsed!.prose.lede;
  expect(element).toMatchObject({ tagName: name });
  expect(Object.keys(element?.type === 'element' ? element.properties : {})).toEqual(
    Object.keys(allowedComponents[name]!),
  );
});

it('describes every component', () => {
  expect(manualComponents.map(({ name }) => name)).toEqual(Object.keys(allowedComponents));
});
