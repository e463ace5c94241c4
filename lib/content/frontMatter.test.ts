import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseFrontMatter } from './frontMatter';

const schema = z.strictObject({ title: z.string() });
const split = (text: string) => parseFrontMatter(schema, 'content/a.mdx', text);

it('splits a file and says on which line its prose begins', () => {
  const { front, ...rest } = split('---\ntitle: A\n---\n\nText.\n');
  expect(front?.value).toEqual({ title: 'A' });
  expect(front?.lineOf(['title'])).toBe(2);
  expect(rest).toEqual({ body: '\nText.\n', bodyLine: 4, problems: [] });
});

it('reads line ends of Windows', () => {
  const { front, body, bodyLine } = split('---\r\ntitle: A\r\n---\r\nText.\r\n');
  expect([front?.value, body, bodyLine]).toEqual([{ title: 'A' }, 'Text.\n', 4]);
});

it('leaves later lines of --- to the prose', () => {
  expect(split('---\ntitle: A\n---\nText.\n\n---\n').body).toBe('Text.\n\n---\n');
});

it('gives the prose of a file whose front matter is invalid', () => {
  expect(split('---\ntitle: 1\n---\nText.')).toEqual({
    front: null,
    body: 'Text.',
    bodyLine: 4,
    problems: [
      { file: 'content/a.mdx', line: 2, field: 'title', message: 'Invalid input: expected string, received number' },
    ],
  });
});

it.each(['', 'Text.', '---\ntitle: A', '\n---\ntitle: A\n---\n', ' ---\ntitle: A\n---\n'])('refuses %j', (text) => {
  expect(split(text)).toEqual({
    front: null,
    body: '',
    bodyLine: 1,
    problems: [
      {
        file: 'content/a.mdx',
        line: 1,
        field: 'front matter',
        message: 'expected the file to begin with front matter between two lines of ---',
      },
    ],
  });
});
