import { expect, it } from 'vitest';
import { formatProblem, sortProblems } from './problem';

it('writes a problem as one line', () => {
  expect(formatProblem({ file: 'content/a.mdx', line: 7, field: 'releases.0.build', message: 'is wrong' })).toBe(
    'content/a.mdx:7: releases.0.build: is wrong',
  );
});

it('sorts by file, then line as a number, then field, and leaves its argument alone', () => {
  const problems = [
    { file: 'b', line: 1, field: 'x', message: '' },
    { file: 'a', line: 10, field: 'x', message: '' },
    { file: 'a', line: 9, field: 'y', message: '' },
    { file: 'a', line: 9, field: 'x', message: '' },
  ];
  expect(sortProblems(problems)).toEqual([problems[3], problems[2], problems[1], problems[0]]);
  expect(problems[0]?.file).toBe('b');
});
