import { expect, it } from 'vitest';
import { added, changed, contentFiles, problemsOf } from '../content.fixture';

const BULLETIN = 'bulletins/ms07-026.mdx';
const second = contentFiles()
  .find(({ file }) => file.endsWith(BULLETIN))!
  .text.replace('MS07-026', 'MS08-039');

it('rejects an update under the number of a bulletin, which is no package', () => {
  expect(problemsOf(changed(BULLETIN, 'umbrellaKb: 931832', 'umbrellaKb: 935490'))).toEqual([
    `content/${BULLETIN}:5: umbrellaKb: KB935490 is the update of content/exchange-2007/rtm/kb935490.mdx; expected the number of the bulletin itself, or null`,
  ]);
});

it('rejects the number of another bulletin', () => {
  expect(problemsOf(added('bulletins/ms08-039.mdx', second))).toEqual([
    `content/bulletins/ms08-039.mdx:5: umbrellaKb: KB931832 is the number of content/${BULLETIN} already; expected a number of its own, or null`,
  ]);
  expect(problemsOf(added('bulletins/ms08-039.mdx', second.replace('931832', '953747')))).toEqual([]);
  const none = changed(BULLETIN, 'umbrellaKb: 931832', 'umbrellaKb: null');
  expect(problemsOf(added('bulletins/ms08-039.mdx', second.replace('931832', 'null'), none))).toEqual([]);
});

it('takes the number of an issue that updates fix: it may have both meanings', () => {
  expect(problemsOf(changed(BULLETIN, 'umbrellaKb: 931832', 'umbrellaKb: 933314'))).toEqual([]);
});
