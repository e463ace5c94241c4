import { describe, expect, it } from 'vitest';
import { errorLines, numbered } from './errorLines';

describe('an error', () => {
  it('is written with where it happened and what caused it, under the number of the request', () => {
    const cause = Object.assign(new Error('no such table: Fix'), { code: 'SQLITE_ERROR' });
    const lines = errorLines('0123456789ab', new Error('The page failed', { cause })).trimEnd().split('\n');
    expect(lines[0]).toBe('0123456789ab Error: The page failed');
    expect(lines.join('\n')).toMatch(/at .*errorLines\.test\.ts/);
    expect(lines.join('\n')).toMatch(/\[cause\]: Error: no such table: Fix/);
    expect(lines.join('\n')).toContain("code: 'SQLITE_ERROR'");
    expect(lines.filter((line) => !line.startsWith('0123456789ab '))).toEqual([]);
  });

  it.each([undefined, null, 'text', 7, {}, Object.create(null)])('is written whatever was thrown: %j', (thrown) => {
    expect(errorLines('a', thrown)).toMatch(/^a .+\n$/);
  });

  it('forges no line', () => {
    const text = errorLines('a', new Error('x\n2026-11-20T00:00:00.000Z b GET / 200 1.0\r\u2028c'));
    expect(
      text
        .trimEnd()
        .split(/[\n\r\u2028]/)
        .filter((line) => !line.startsWith('a ')),
    ).toEqual([]);
  });
});

it('numbers the lines of a text that are not empty', () => {
  expect(numbered('a', '\nInvalid call:\r\n\n  in x\n')).toBe('a Invalid call:\na   in x\n');
  expect(numbered('a', '')).toBe('');
});
