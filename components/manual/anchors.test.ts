import { expect, it } from 'vitest';
import { manual } from '@/lib/content/manual';
import { kinds } from '@/lib/content/schemaFields';
import { fieldAnchor, kindAnchor } from './anchors';

it('makes anchors that can stand in an address', () => {
  expect(fieldAnchor('articles', 'releases[].evidence.build')).toBe('articles-releases-evidence-build');
  expect(kindAnchor('KB number')).toBe('kind-kb-number');
});

it('gives every field, kind and part of the manual an anchor of its own', () => {
  const anchors = [
    ...kinds.map(({ title }) => kindAnchor(title)),
    ...manual().flatMap(({ id, groups }) => [
      id,
      ...groups.flatMap(({ inside, fields }) => [
        ...(inside === null ? [] : [`${id}-in-${inside}`]),
        ...fields.map(({ path }) => fieldAnchor(id, path)),
      ]),
    ]),
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const anchor of anchors) expect(anchor).toMatch(/^[a-zA-Z-]+$/);
});
