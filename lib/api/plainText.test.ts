import type { ElementContent } from 'hast';
import { expect, it } from 'vitest';
import { plainText } from './plainText';

const text = (value: string): ElementContent => ({ type: 'text', value });
const element = (tagName: string, ...children: (ElementContent | string)[]): ElementContent => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});

it.each<[string, ElementContent[], string]>([
  ['paragraphs', [element('p', 'One ', element('code', 'a'), '.'), text('\n'), element('p', 'Two.')], 'One a.\n\nTwo.'],
  [
    'a list',
    [element('p', 'Do:'), element('ul', text('\n'), element('li', 'a'), element('li', element('p', 'b')))],
    'Do:\n\n- a\n- b',
  ],
  ['code', [element('pre', element('code', 'a\n  b'))], 'a\n  b'],
  [
    'a table',
    [
      element(
        'table',
        element('thead', element('tr', element('th', 'x'), element('th', 'y'))),
        element('tbody', element('tr', element('td', '1'), element('td', '2'))),
      ),
    ],
    'x\ty\n1\t2',
  ],
  ['a line break', [element('p', 'a', element('br'), 'b')], 'a\nb'],
  ['nothing', [], ''],
  ['a comment', [{ type: 'comment', value: 'x' }], ''],
])('%s', (_name, nodes, expected) => expect(plainText(nodes)).toBe(expected));
