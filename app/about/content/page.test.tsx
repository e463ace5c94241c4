import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { exampleArticle } from '@/lib/content/example';
import { manual } from '@/lib/content/manual';
import { articleSections } from '@/lib/content/schema/article';
import { knownIssueSections } from '@/lib/content/schema/knownIssue';
import ContentManualPage from './page';

const html = renderToStaticMarkup(<ContentManualPage />);
const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found!);
const ids = all(/ id="([^"]+)"/g);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

it('gives every anchor once, each fit for an address', () => {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const id of ids) expect(id).toMatch(/^[a-z-]+$/i);
});

it('has a target for every link within the page', () => {
  const targets = all(/ href="#([^"]+)"/g);
  expect(targets.length).toBeGreaterThan(0);
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

it.each(manual())('shows every field of $heading', ({ id, file, groups }) => {
  expect(html).toContain(escaped(file));
  for (const { fields } of groups)
    for (const { path } of fields) {
      const anchor = [id, ...path.replaceAll('[]', '').split('.')].join('-');
      expect(html).toContain(`<div id="${anchor}"><dt><code>${path}</code></dt>`);
    }
});

it('shows every heading that is allowed', () => {
  for (const heading of [...articleSections, ...knownIssueSections])
    expect(html).toContain(`<code>## ${heading}</code>`);
});

it('shows the example whole', () => {
  const shown = escaped(exampleArticle()).replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
  expect(html).toContain(shown);
});

it('names every scrolling block differently', () => {
  const labels = all(/<pre tabindex="0" aria-label="([^"]+)"/gi);
  expect(labels.length).toBeGreaterThan(0);
  expect(new Set(labels).size).toBe(labels.length);
});
