import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from './problem';
import { parseYaml } from './yaml';

const schema = z.strictObject({
  title: z.string(),
  items: z
    .array(
      z.union([z.string(), z.strictObject({ id: z.string(), size: z.number() })], {
        error: 'expected a name or an item',
      }),
    )
    .default([]),
});

/** Problems of a text that begins on the fifth line of its file. */
const problems = (text: string) => parseYaml(schema, 'content/a.yaml', text, 5).problems.map(formatProblem);

describe('parseYaml', () => {
  it('gives the value and the line of each field, or of the nearest field around it', () => {
    const { located } = parseYaml(
      schema,
      'content/a.yaml',
      'title: A\nitems:\n  - one\n  - id: two\n    size:\n      2\n',
      5,
    );
    expect(located?.value).toEqual({ title: 'A', items: ['one', { id: 'two', size: 2 }] });
    const line = (...path: PropertyKey[]) => located?.lineOf(path);
    expect([
      line(),
      line('title'),
      line('items'),
      line('items', 0),
      line('items', 1),
      line('items', 1, 'size'),
    ]).toEqual([5, 5, 6, 7, 8, 9]);
    expect([line('none'), line('items', 1, 'none'), line('items', 7), line('title', 'deep')]).toEqual([5, 8, 6, 5]);
  });

  it('keeps dates and numbers in quotes as text', () => {
    const text = z.strictObject({ day: z.string(), revision: z.string() });
    expect(parseYaml(text, 'a', 'day: 2007-05-08\nrevision: "5.1"', 1).located?.value).toEqual({
      day: '2007-05-08',
      revision: '5.1',
    });
  });

  it.each([
    ['title: 1', ['content/a.yaml:5: title: Invalid input: expected string, received number']],
    ['items: []', ['content/a.yaml:5: title: Invalid input: expected string, received undefined']],
    [
      'title: A\n\ntitel: B',
      ['content/a.yaml:7: titel: is no known field; expected only fields that lib/content/schema describes'],
    ],
    [
      'title: A\na: 1\nb: 2',
      ['a', 'b'].map(
        (key, index) =>
          `content/a.yaml:${6 + index}: ${key}: is no known field; expected only fields that lib/content/schema describes`,
      ),
    ],
    ['title: A\nitems: [1]', ['content/a.yaml:6: items.0: expected a name or an item']],
    [
      'title: A\nitems:\n  - { id: 1, size: 2 }',
      ['content/a.yaml:7: items.0.id: Invalid input: expected string, received number'],
    ],
    [
      'title: A\nitems:\n  - id: one\n    size: 2\n    note: x',
      ['content/a.yaml:9: items.0.note: is no known field; expected only fields that lib/content/schema describes'],
    ],
    ['', ['content/a.yaml:5: yaml: Invalid input: expected object, received null']],
    ['- title: A', ['content/a.yaml:5: yaml: Invalid input: expected object, received array']],
  ])('places what is wrong in %j', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ['title: A\ntitle: B', 6, 'Map keys must be unique'],
    ['title: A\nitems: [', 6, 'Flow sequence in block collection must be sufficiently indented and end with a ]'],
    ['title: !!js/function "x"', 5, 'Unresolved tag: tag:yaml.org,2002:js/function'],
    ['title: A\n---\ntitle: B', 6, 'Source contains multiple documents; please use YAML.parseAllDocuments()'],
  ])('reports broken YAML in %j', (text, line, message) => {
    expect(problems(text)).toEqual([`content/a.yaml:${line}: yaml: ${message}`]);
  });

  it('reports an alias without its anchor, and aliases that would grow without end', () => {
    expect(problems('title: *none')).toEqual([
      expect.stringMatching(/^content\/a\.yaml:5: yaml: .*; expected YAML without anchors and aliases$/),
    ]);
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefg'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[index]}`).join(', ')}]`),
    ];
    expect(problems(bomb.join('\n'))).toEqual([expect.stringContaining('expected YAML without anchors and aliases')]);
  });

  it('never throws, and never gives both or neither of a value and problems', () => {
    const piece = fc.constantFrom(
      'title',
      ': ',
      'A',
      '\n',
      '  ',
      '- ',
      '*a',
      '&a ',
      '!!x ',
      '{',
      '}',
      '[',
      ']',
      '"',
      '|',
      '>',
      '#',
      '---',
      '?',
      ',',
      '\t',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (yaml) => {
        const { located, problems: found } = parseYaml(schema, 'a', yaml, 3);
        return (
          (located === null) === found.length > 0 && found.every(({ line, message }) => line >= 3 && message !== '')
        );
      }),
    );
  });
});
