import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorOf, uniqueAnchors } from './anchor';

it.each([
  ['Before you install', 'before-you-install'],
  ['Build 8.0.711.2', 'build-8-0-711-2'],
  ['  What it fixes!  ', 'what-it-fixes'],
  ['Überblick', 'u-berblick'],
  ['日本', 'section'],
  ['', 'section'],
])('makes an anchor of %j', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});

it('numbers the later of the same anchors, and never gives one twice', () => {
  const unique = uniqueAnchors();
  expect(['a', 'a', 'b', 'a'].map(unique)).toEqual(['a', 'a-2', 'b', 'a-3']);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('A', 'A 2', 'A 2 2', 'A 3', 'B', '?')), (headings) => {
      const anchors = headings.map(anchorOf).map(uniqueAnchors());
      return (
        new Set(anchors).size === anchors.length && anchors.every((anchor) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(anchor))
      );
    }),
  );
});
