import type { Facts } from '@/lib/exchange/facts';
import { fullDate } from '@/lib/exchange/date';
import { code, heading, link, list, paragraph, part, type Block, type Inline } from './nodes';

/** What a program must know of the site, in the form of https://llmstxt.org */
export function llmsDocument(
  { products, lines }: Facts,
  { version, asOf }: { version: string; asOf: string },
  topics: readonly { slug: string; title: string; summary: string }[],
): Block[] {
  const pattern = (address: string, what: string): Inline[] => [code(address), ` ${what}`];
  return [
    heading(1, 'Supersede'),
    {
      type: 'blockquote',
      children: [
        paragraph(
          `A reference of the update rollups of ${products.map(({ name }) => name).join(' and ')}: what each is, what replaced it, and which one applies to a server. Every fact names its source; what no source says is marked as not known. Not affiliated with Microsoft.`,
        ),
      ],
    },
    paragraph(`This is catalogue ${version} of ${fullDate(asOf)}.`),
    ...part('Pages', [
      ...list([
        pattern(
          '/kb/935490',
          'a KB number: the article of an update, an issue that updates fix, or a bulletin’s own number',
        ),
        pattern('/builds/8.0.711.2', 'a release by its build'),
        pattern('/bulletins/ms07-026', 'a security bulletin or advisory, by servicing line'),
        pattern('/cves/cve-2007-0039', 'a CVE, by servicing line'),
        pattern(
          '/search?q=',
          'a KB number, build, bulletin, CVE, event ID, error code or words; a lone number redirects to its page',
        ),
        [link('/known-issues', 'Known issues'), ': problems of installing or running rollups'],
        [link('/bulletins', 'Security bulletins and CVEs')],
        [link('/wizard', 'Wizard'), ': which rollup applies to a server'],
        [link('/about', 'About'), ': method, sources and coverage'],
      ]),
    ]),
    ...part('Markdown', [
      paragraph(
        'Pages under /kb, /builds, /bulletins, /known-issues and /topics exist as Markdown: add ',
        code('.md'),
        ' to the address. The verdict comes first. Numbers in parentheses name the sources at the end.',
      ),
      ...list([
        [link('/kb/935490.md', 'KB935490 as Markdown')],
        [link('/builds/14.3.224.1.md', 'Build 14.3.224.1 as Markdown')],
      ]),
    ]),
    ...part('Data', [
      ...list([
        [link('/api/openapi.json', 'API'), ': JSON under ', code('/api/v1'), ', described by OpenAPI'],
        [link('/feed.xml', 'Atom feed'), ': releases and reviewed pages'],
        ...products.map(({ id, name }) => [link(`/products/${id}/feed.xml`, `Atom feed of ${name}`)]),
        [link('/releases.csv', 'All releases as CSV')],
        [link('/catalogue.json', 'The whole catalogue as JSON')],
        [link('/sitemap.xml', 'Site map')],
      ]),
    ]),
    ...part(
      'Servicing lines',
      list(lines.map(({ productId, slug, name }) => [link(`/products/${productId}/${slug}`, name)])),
    ),
    ...part(
      'Topics',
      list(topics.map(({ slug, title, summary }) => [link(`/topics/${slug}.md`, title), `: ${summary}`])),
    ),
  ];
}
