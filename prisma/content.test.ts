import path from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../lib/content/checks';
import { factsOf } from '../lib/content/facts';
import { loadContent, readContentFolder } from '../lib/content/load';
import { formatProblem } from '../lib/content/problem';
import { FACTS } from '../lib/wizard/facts.fixture';
import { wordProblems } from './words';

const { content, problems } = loadContent(readContentFolder(path.resolve(import.meta.dirname, '../content')));

it('finds nothing wrong with the content of the site', () => {
  expect(problems.map(formatProblem)).toEqual([]);
  expect([...checkContent(content!), ...wordProblems(content!)].map(formatProblem)).toEqual([]);
});

it('holds every release that a second list of builds, KB numbers and dates names, and no other', () => {
  const { lines, releases } = factsOf(content!);
  expect(lines.map(({ id, productId, minor }) => [id, productId, minor])).toEqual(
    FACTS.lines.map(({ id, productId, minor }) => [id, productId, minor]),
  );
  const row = ({
    id,
    lineId,
    rollup,
    reissue,
    build,
    kb,
    date,
    kind,
    withdrawal,
    aliases,
  }: (typeof releases)[number]) =>
    [id, lineId, kind, rollup, reissue, build, kb, date, withdrawal?.kind ?? '-', aliases.join(' ')].join(' | ');
  expect(releases.map(row)).toEqual(FACTS.releases.map(row));
});

it('counts as many lines, baselines and rollups as there are', () => {
  const { lines, releases } = factsOf(content!);
  const baselines = releases.filter(({ kind }) => kind === 'baseline');
  expect([lines.length, releases.length, baselines.length, releases.length - baselines.length]).toEqual([
    8, 116, 8, 108,
  ]);
  expect(new Set(releases.map(({ id }) => id)).size).toBe(116);
  expect(new Set(baselines.map(({ lineId }) => lineId)).size).toBe(8);
});
