import { expect, it } from 'vitest';
import { added, changed, contentFiles, problemsOf, without } from '../content.fixture';

const UR1 = 'exchange-2007/rtm/kb935490.mdx';
const UR2 = 'exchange-2007/rtm/kb935999.mdx';
const textOf = (name: string) => contentFiles().find(({ file }) => file === `content/${name}`)!.text;

it('finds nothing wrong with valid content', () => {
  expect(problemsOf(contentFiles())).toEqual([]);
});

it('rejects a KB number that two articles claim', () => {
  const copy = textOf(UR1)
    .replace('8.0.711.2', '8.1.270.1')
    .replace('rollup: 1', 'rollup: 2')
    .replace('2007-05-08', '2008-03-01');
  expect(problemsOf(added('exchange-2007/sp1/kb935490.mdx', copy))).toEqual([
    'content/exchange-2007/sp1/kb935490.mdx:2: kb: KB935490 is claimed by content/exchange-2007/rtm/kb935490.mdx already; an article that describes several releases lists them all in one file',
  ]);
});

it('rejects a build that two releases have', () => {
  const files = changed('exchange-2007/sp1/kb945684.mdx', '8.1.263.1', '8.1.240.6');
  expect(problemsOf(files)).toEqual([
    'content/exchange-2007/sp1/kb945684.mdx:10: releases.0.build: build 8.1.240.6 belongs to content/exchange-2007/sp1/sp1.mdx already; expected a build of its own',
    'content/exchange-2007/sp1/kb945684.mdx:10: releases.0.build: is 8.1.240.6; expected a build above 8.1.240.6 of the baseline',
  ]);
});

it('rejects an alias that is the build of another release', () => {
  const alias = 'rollup: 1\n    aliases:\n      - { build: 8.0.730.1, note: A misprint., sources: [table] }';
  expect(problemsOf(changed(UR1, 'rollup: 1', alias))).toEqual([
    `content/${UR1}:13: releases.0.aliases.0.build: no conflict explains 8.0.730.1; expected one about the build with this value among its values`,
    `content/${UR2}:10: releases.0.build: build 8.0.730.1 belongs to content/${UR1} already; expected a build of its own`,
  ]);
});

it('rejects a file name that is not of its KB number, and a bulletin under the name of another', () => {
  expect(problemsOf(changed('exchange-2007/sp1/kb945684.mdx', 'kb: 945684', 'kb: 945685'))).toEqual([
    'content/exchange-2007/sp1/kb945684.mdx:2: kb: is 945685, but the file is called kb945684.mdx; expected kb945685.mdx',
  ]);
  expect(
    problemsOf(changed('exchange-2007/sp1/sp1.mdx', 'kb: null\nkbStatus: null', 'kb: 940000\nkbStatus: secondary')),
  ).toEqual(['content/exchange-2007/sp1/sp1.mdx:14: evidence.kb: expected the source of the KB number']);
  expect(
    problemsOf(
      added(
        'bulletins/ms08-039.mdx',
        textOf('bulletins/ms07-026.mdx').replace('id: MS07-026', 'id: MS08-040').replace('931832', '953747'),
      ),
    ),
  ).toEqual([
    'content/bulletins/ms08-039.mdx:2: id: is MS08-040, but the file is called ms08-039.mdx; expected ms08-040.mdx',
  ]);
});

it('rejects an article in the folder of no line, and goes on with the others', () => {
  const files = changed(
    UR2,
    'rollup: 2',
    'rollup: 1',
    added('exchange-2007/sp9/sp9.mdx', textOf('exchange-2007/sp1/sp1.mdx')),
  );
  expect(problemsOf(files)).toEqual([
    `content/${UR2}:11: releases.0.rollup: UR1 is described by content/${UR1} already; expected another rollup number or reissue`,
    'content/exchange-2007/sp9/sp9.mdx:1: file: lies in exchange-2007/sp9; expected the folder of a line of content/products.yaml',
  ]);
});

it('rejects a line without a baseline, and one with two', () => {
  expect(problemsOf(without('exchange-2007/sp1/sp1.mdx'))).toEqual([
    'content/products.yaml:8: 0.lines.1: 2007 SP1 has 0 baselines; expected one release with rollup 0 in content/exchange-2007/sp1',
  ]);
  const files = changed('exchange-2007/sp1/kb945684.mdx', 'rollup: 1', 'rollup: 0');
  expect(
    problemsOf(changed('known-issues/file-in-use.mdx', 'exchange-2007-sp1-ur1', 'exchange-2007-sp1', files)),
  ).toEqual([
    'content/exchange-2007/sp1/kb945684.mdx:11: releases.0.rollup: the baseline is described by content/exchange-2007/sp1/sp1.mdx already; expected another rollup number or reissue',
    'content/products.yaml:8: 0.lines.1: 2007 SP1 has 2 baselines; expected one release with rollup 0 in content/exchange-2007/sp1',
  ]);
});

it('rejects a cited article that is an update', () => {
  expect(
    problemsOf(
      changed(
        'cited-articles.yaml',
        '824684',
        '935490',
        changed('topics/proxy-order.mdx', '824684', '935490', changed(UR2, '[824684]', '[]')),
      ),
    ),
  ).toEqual([
    `content/cited-articles.yaml:1: 0.kb: KB935490 is the update of content/${UR1}; expected only numbers that are no updates`,
  ]);
});
