import { expect, it } from 'vitest';
import { changed, contentFiles, without } from '../lib/content/content.fixture';
import { catalogueDigest } from './digest';

it('is the same for the same content, whatever its line ends', () => {
  const windows = contentFiles().map(({ file, text }) => ({ file, text: text.replaceAll('\n', '\r\n') }));
  expect(catalogueDigest(contentFiles())).toMatch(/^[0-9a-f]{16}$/);
  expect(catalogueDigest(windows)).toBe(catalogueDigest(contentFiles()));
});

it('differs for another text, another name and a missing file', () => {
  const [first, ...rest] = contentFiles();
  const versions = [
    contentFiles(),
    changed('sources.yaml', 'A blog', 'A log'),
    [{ ...first!, file: 'content/other.yaml' }, ...rest],
    without('sources.yaml'),
  ].map(catalogueDigest);
  expect(new Set(versions).size).toBe(4);
});

it('does not take the end of one file for the beginning of the next', () => {
  expect(catalogueDigest([{ file: 'a', text: 'bc' }])).not.toBe(catalogueDigest([{ file: 'ab', text: 'c' }]));
  expect(
    catalogueDigest([
      { file: 'a', text: 'b' },
      { file: 'c', text: 'd' },
    ]),
  ).not.toBe(catalogueDigest([{ file: 'a', text: 'bcd' }]));
});
