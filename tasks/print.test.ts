import { expect, it } from 'vitest';
import { printer } from './print.mjs';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

it('replaces the announcement at a terminal by the result', () => {
  const terminal = stream(true);
  const print = printer(terminal);
  print.begin('… install', false);
  print.line('✓ install');
  print.line('✓ build');
  expect(terminal.written).toEqual(['… install', '\r\u001B[K✓ install\n', '✓ build\n']);
});

it('leaves only results in a log', () => {
  const log = stream(false);
  const print = printer(log);
  print.begin('… install', false);
  print.line('✓ install');
  expect(log.written).toEqual(['✓ install\n']);
});

it.each([true, false])('keeps a heading above live output, terminal: %s', (isTTY) => {
  const out = stream(isTTY);
  const print = printer(out);
  print.begin('… unit', true);
  print.line('✓ unit');
  expect(out.written).toEqual(['… unit\n', '✓ unit\n']);
});
