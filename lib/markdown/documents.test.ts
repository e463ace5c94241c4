import { describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { bulletinPage } from '@/lib/catalogue/pages/bulletin';
import { kbPage } from '@/lib/catalogue/pages/kb';
import { knownIssuePage } from '@/lib/catalogue/pages/knownIssue';
import { releasePage } from '@/lib/catalogue/pages/release';
import { allTopics } from '@/lib/catalogue/pages/subjects';
import { topicPage } from '@/lib/catalogue/pages/topic';
import { plainText, verdictText } from '@/lib/exchange/verdictText';
import { bulletinDocument } from './bulletin';
import { kbDocument } from './kb';
import { llmsDocument } from './llms';
import { kindsOf, linksOf, parseMarkdown, squeezed, wordsOf } from './markdown.fixture';
import type { Block } from './nodes';
import { releaseDocument } from './release';
import { knownIssueDocument, topicDocument } from './subjects';
import { writeMarkdown } from './write';

/** Writes a document, reads it again, and checks what holds for every one. */
function written(blocks: readonly Block[], name: string) {
  const text = writeMarkdown(blocks, new URL('https://updates.example.org/kb/935490'));
  const root = parseMarkdown(text);
  expect(root.children[0], name).toMatchObject({ type: 'heading', depth: 1 });
  expect(kindsOf(root), name).not.toHaveProperty('html');
  const links = linksOf(root);
  for (const url of links) expect(url, name).toMatch(/^(?:https?:\/\/|mailto:)/);
  return { text, root, links, words: wordsOf(root) };
}

/** The numbers of sources that a text names. */
const cited = (text: string) =>
  [...text.matchAll(/\(sources? ([\d, ]+)\)/g)].flatMap(([, numbers = '']) => numbers.split(', ').map(Number));

describe('documents', async () => {
  const catalogue = await openShared();
  const { facts, asOf, database } = catalogue;

  it('gives every release: the verdict first, its numbers, fixes and conflicts, and its sources last', async () => {
    for (const { build, label } of facts.releases) {
      const page = (await releasePage(catalogue, build))!;
      const { text, root, words } = written(releaseDocument(page, facts, asOf), label);
      const { status, advice } = verdictText(page.verdict, facts, asOf);
      expect(words.startsWith(squeezed(page.release.name + status + plainText(advice))), label).toBe(true);
      expect(text, label).toContain(`Build: \`${build}\``);
      for (const { kb, title } of page.fixes)
        for (const part of [kb === null ? '' : `KB${kb}`, title ?? '']) expect(words, label).toContain(squeezed(part));
      for (const { statement, held, why } of page.conflicts)
        for (const part of [statement, `We show: ${held} Why: ${why}`]) expect(words, label).toContain(squeezed(part));
      const sources = root.children.at(-1);
      expect(sources, label).toMatchObject({ type: 'list', ordered: true, start: 1 });
      expect(sources?.type === 'list' ? sources.children : [], label).toHaveLength(page.sources.length);
      expect(Math.min(...cited(text)), label).toBe(1);
      expect(Math.max(...cited(text)), label).toBeLessThanOrEqual(page.sources.length);
    }
  });

  it('gives every meaning of a KB number that is no single release', async () => {
    const [fixes, umbrellas, others] = await Promise.all([
      database.fix.findMany({ where: { kb: { not: null } }, select: { kb: true }, orderBy: { kb: 'asc' } }),
      database.bulletin.findMany({ where: { umbrellaKb: { not: null } } }),
      database.citedArticle.findMany(),
    ]);
    const shared = facts.releases.filter(({ kb }) => facts.releases.filter((other) => other.kb === kb).length > 1);
    const numbers = [
      // Fixes are alike; every fortieth of them stands for the rest.
      ...fixes.filter((_, index) => index % 40 === 0),
      ...umbrellas.map(({ umbrellaKb }) => ({ kb: umbrellaKb })),
      ...others,
      ...shared,
    ].flatMap(({ kb }) => kb ?? []);
    for (const kb of new Set(numbers)) {
      const page = (await kbPage(catalogue, kb))!;
      const { text, words } = written(kbDocument(page, facts, asOf), `KB${kb}`);
      expect(text).toContain(`KB${kb}`);
      const { article, fix, bulletin, cited: other } = page;
      for (const one of article?.kind === 'several' ? article.pages : []) expect(text).toContain(one.release.build);
      if (fix) expect(text, `KB${kb}`).toContain('## Releases that contain the fix');
      if (bulletin) expect(text, `KB${kb}`).toContain(bulletin.id);
      if (bulletin) expect(words, `KB${kb}`).toContain(squeezed('It is no package: each servicing line has'));
      if (other && !article && !fix && !bulletin) expect(words, `KB${kb}`).toContain(squeezed(other.about));
    }
  });

  it('gives every bulletin with a row for each servicing line', async () => {
    for (const { id } of await database.bulletin.findMany()) {
      const page = (await bulletinPage(catalogue, id))!;
      const { root, text } = written(bulletinDocument(page, facts), id);
      const table = root.children.find(({ type }) => type === 'table');
      expect(table?.type === 'table' ? table.children : [], id).toHaveLength(facts.lines.length + 1);
      expect(Math.max(0, ...cited(text)), id).toBeLessThanOrEqual(page.sources.length);
    }
  });

  it('gives every known issue with its exact texts and the lines that it concerns', async () => {
    for (const { slug } of await database.knownIssue.findMany()) {
      const page = (await knownIssuePage(catalogue, slug))!;
      const { words } = written(knownIssueDocument(page, facts), slug);
      for (const text of [...page.messages, ...page.events.flatMap(({ message }) => message ?? [])])
        expect(words, slug).toContain(squeezed(text));
      for (const { id, label } of facts.lines)
        expect(words.includes(squeezed(`${label}: `)) || !page.releases.some(({ lineId }) => lineId === id), slug).toBe(
          true,
        );
    }
  });

  it('gives every topic', async () => {
    for (const { slug } of await database.topic.findMany()) {
      const page = (await topicPage(catalogue, slug))!;
      expect(written(topicDocument(page, facts), slug).words).toContain(squeezed(page.summary));
    }
  });

  it('tells programs of every line, topic and product feed', async () => {
    const topics = await allTopics(catalogue);
    const { links } = written(llmsDocument(facts, catalogue, topics), 'llms.txt');
    for (const path of [
      ...topics.map(({ slug }) => `/topics/${slug}.md`),
      ...facts.products.map(({ id }) => `/products/${id}/feed.xml`),
      ...facts.lines.map(({ productId, slug }) => `/products/${productId}/${slug}`),
      '/api/openapi.json',
    ])
      expect(links).toContain(`https://updates.example.org${path}`);
  });

  it('keeps markup in a title as text', async () => {
    const page = (await releasePage(catalogue, '8.0.711.2'))!;
    const title = '</h1><script>alert(1)</script> [x](javascript:alert(1))';
    const hostile = { ...page, release: { ...page.release, name: title }, title: { value: title, sources: [1] } };
    expect(written(releaseDocument(hostile, facts, asOf), 'hostile').words).toContain(squeezed(`article: ${title}`));
  });
});
