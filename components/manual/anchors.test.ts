import { expect, it } from 'vitest';
import { fieldAnchor, kindAnchor } from './anchors';

it('makes anchors that can stand in an address', () => {
  expect(fieldAnchor('articles', 'releases[].evidence.build')).toBe('articles-releases-evidence-build');
  expect(kindAnchor('KB number')).toBe('kind-kb-number');
});
