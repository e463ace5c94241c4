import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Answers } from './answers';
import { checklistFor } from './checklist';
import { decide } from './decide';
import { FACTS_WITH_REMEDIES as FACTS } from './remedies.fixture';
import { RULES } from './rules';
import { SOURCE_IDS } from './sources';
import { STEPS } from './steps';
import { PLACEHOLDERS, wordValues } from './values';
import { WORD_FILES, checkWords, textsIn, valueAt, wordKeys, type WordFile, type WordFiles } from './wordKeys';
import { adviceFor, fillWords, goalTargetFor } from './words';

const files = Object.fromEntries(
  WORD_FILES.map((file) => [
    file,
    parse(readFileSync(new URL(`../../content/wizard/${file}.yaml`, import.meta.url), 'utf8')) as unknown,
  ]),
) as WordFiles;

function text(file: WordFile, ...path: string[]): string {
  const value = valueAt(files[file], path);
  if (typeof value !== 'string') throw new Error(`${file}: ${path.join(' > ')} is no text`);
  return value;
}

const everyText = WORD_FILES.flatMap((file) => textsIn(files[file])).flatMap(({ path, value }) =>
  (Array.isArray(value) ? value : [value]).map((line) => [path.join(' > '), String(line)] as const),
);

describe('the words', () => {
  it('are complete, and nothing else stands there', () => {
    expect(checkWords(files)).toEqual([]);
  });

  it('are missed when one is taken away, and noticed when one is too many', () => {
    for (const { file, path, optional } of wordKeys()) {
      const broken = structuredClone(files);
      const parent = valueAt(broken[file], path.slice(0, -1)) as Record<string, unknown>;
      delete parent[path.at(-1)!];
      const expected = optional ? [] : [`${file}.yaml: ${path.join(' > ')} has no words`];
      expect(checkWords(broken)).toEqual(expected);
    }
    const extra = { ...files, rules: { rules: { ...(valueAt(files.rules, ['rules']) as object), invented: 'Text' } } };
    expect(checkWords(extra)).toEqual(['rules.yaml: rules > invented is used by nothing']);
  });

  it('do not accept empty texts', () => {
    expect(checkWords({ ...files, rules: { rules: { recalled: ' ' } } })).toContain(
      'rules.yaml: rules > recalled has no words',
    );
  });

  it('cite every source, and only known ones', () => {
    const used = new Set([...STEPS.flatMap(({ sources }) => sources), ...Object.values(RULES).flat()]);
    expect([...used].sort()).toEqual([...SOURCE_IDS].sort());
  });

  it('keep the tone of the site', () => {
    for (const [path, line] of everyText)
      expect(line, path).not.toMatch(/!|\bsimply\b|please note|up to date|\bcurrent\b/i);
  });

  it('link only to topics and pages that the site has', () => {
    const topics = STEPS.flatMap(({ topic }) => (topic ? [`/topics/${topic}`] : []));
    const pages = [
      '/',
      '/search',
      '/builds/{releaseBuild}',
      '{servicePackPath}',
      '{targetLinePath}',
      '{subjectPath}',
      '{path}',
    ];
    for (const [path, line] of everyText) {
      for (const [, target] of line.matchAll(/\]\(([^)]+)\)/g)) expect([...topics, ...pages], path).toContain(target);
    }
  });
});

/** Answers that lead to every outcome, modifier and step. */
function* everyAnswers(): Generator<Answers> {
  const builds = FACTS.releases.flatMap(({ build }) => [build, `adv-${build}`]);
  const odd = [
    '8.0.685.24',
    '8.1.336.7',
    '8.1.350.0',
    '8.3.517.3',
    '8.3.600.0',
    '8.0.1.0',
    '8.4.1.0',
    '15.1.2507.61',
    'adv-6.5.7638.2',
  ];
  for (const build of [...builds, ...odd]) {
    yield { build, iu: 'yes', proxy: 'inner', owa: 'yes', net: 'no', cluster: build.includes('14.') ? 'dag' : 'ccr' };
    yield { build, iu: 'unknown', proxy: 'internet-facing', net: 'unknown', cluster: 'scc' };
    yield { build, sec: 'other', how: 'microsoft-update', role: 'edge', goal: 'coexist-2010' };
    yield { build, arch: 'x86', how: 'silent', role: 'tools', cluster: 'lcr', goal: 'coexist-2016' };
    for (const goal of ['kb900001', 'kb900002', 'ms08-039', 'coexist-2013']) yield { build, goal };
    yield { build };
  }
  for (const { productId, slug } of FACTS.lines) {
    yield { product: productId, sp: slug, build: 'none' } as Answers;
    yield { product: productId, sp: slug, build: 'unknown' } as Answers;
  }
  yield {};
  yield { product: 'other' };
}

describe('placeholders', () => {
  it('have a value wherever their text is shown', () => {
    const shown = new Set<string>();
    const used = new Set<string>();
    for (const answers of everyAnswers()) {
      const decision = decide(answers, FACTS);
      const values = wordValues(decision);
      const fill = (file: WordFile, ...path: string[]) => {
        shown.add(`${file}: ${path.join(' > ')}`);
        const words = text(file, ...path);
        for (const [, name] of words.matchAll(/\{([a-z]+)\}/gi)) used.add(name!);
        expect(fillWords(words, values)).not.toMatch(/undefined|null/);
      };
      for (const part of ['heading', 'text']) {
        fill('outcomes', 'outcomes', decision.outcome, part);
        for (const modifier of decision.modifiers) fill('outcomes', 'modifiers', modifier, part);
      }
      for (const advice of adviceFor(decision)) fill('outcomes', 'advice', advice);
      if (decision.goal) for (const part of ['heading', 'text']) fill('outcomes', 'goals', decision.goal.state, part);
      const target = goalTargetFor(decision);
      if (target) fill('outcomes', 'goalTargets', target);
      if (decision.productOutOfSupport !== null) fill('outcomes', 'outOfSupport');
      for (const { id } of checklistFor(answers, decision)) {
        fill('checklist', 'steps', id, 'text');
        if (valueAt(files.checklist, ['steps', id, 'detail']) !== undefined) fill('checklist', 'steps', id, 'detail');
      }
      for (const { rule, params } of [...decision.reasons, ...(decision.goal?.reasons ?? [])]) {
        shown.add(`rules: rules > ${rule}`);
        const sentence = text('rules', 'rules', rule);
        fillWords(sentence, params);
        const unused = Object.keys(params).filter((name) => !sentence.includes(`{${name}}`));
        expect(unused, rule).toEqual([]);
      }
    }
    const elsewhere = /^phases|^advice > service-pack$|> short$|> when$/;
    const never = wordKeys()
      .filter(
        ({ file, path, optional }) => !optional && path.length > 1 && !['questions', 'sources', 'paste'].includes(file),
      )
      .filter(({ file, path }) => !shown.has(`${file}: ${path.join(' > ')}`))
      .map(({ path }) => path.join(' > '));
    expect(never.filter((key) => !elsewhere.test(key))).toEqual([]);
    for (const { commands } of STEPS) {
      for (const [, name] of (commands ?? []).join(' ').matchAll(/\{([a-z]+)\}/gi)) used.add(name!);
    }
    expect([...used].sort()).toEqual([...PLACEHOLDERS].sort());
  });
});
