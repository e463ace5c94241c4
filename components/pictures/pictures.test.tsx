import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { lineById, productOf, releasesOfLine, statusOf } from '@/lib/exchange/supersession';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { Chain } from './Chain';
import { Timeline } from './Timeline';

const asOf = '2026-01-31';
const line = lineById(FACTS, 'exchange-2007-rtm');
const releases = releasesOfLine(FACTS, line.id).map((release) => ({ release, status: statusOf(FACTS, release) }));
const here = releases[2]!.release.id;
const timeline = renderToStaticMarkup(<Timeline facts={FACTS} asOf={asOf} />);
const chain = renderToStaticMarkup(
  <Chain
    line={line}
    product={productOf(FACTS, line)}
    releases={releases}
    here={here}
    asOf={asOf}
    onward={{ label: 'SP3', href: '/products/exchange-2007/sp3' }}
  />,
);
const count = (text: string, part: string) => text.split(part).length - 1;

describe.each([
  ['Timeline', timeline],
  ['Chain', chain],
])('%s', (_, html) => {
  it('carries no style attribute and no script, which the content security policy would refuse', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('points only to ids that it has, each once', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [...html.matchAll(/(?:aria-labelledby|href)="#?([^"/]+)"/g)].map((match) => match[1]);
    expect(wanted).toHaveLength(3);
    for (const id of wanted) expect(ids).toContain(id);
  });

  it('keeps its links reachable: no image role', () => {
    expect(html).not.toContain('role="img"');
  });

  it('has no number that is not one', () => {
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('Timeline', () => {
  it('links every release by its build in both drawings', () => {
    for (const { build } of FACTS.releases) expect(count(timeline, `href="/builds/${build}"`)).toBe(2);
  });

  it('tells every line in words', () => {
    expect(timeline).toContain(
      '<li>2010 SP3: 12 February 2013 to 2 March 2021, 34 releases, the last is 2010 SP3 UR32.</li>',
    );
    expect(timeline).toContain('The newest date is not the newest state:');
  });

  it('explains only the shapes that it draws', () => {
    const legend = timeline.slice(timeline.indexOf('picture-legend'));
    expect([...legend.matchAll(/<\/svg>([^<]+)/g)].map((match) => match[1])).toEqual([
      'Latest, out of support',
      'Replaced',
      'Last of its line',
      'Recalled',
      'Bar: baseline, the release that opens a line',
    ]);
  });

  it('calls nothing current that is out of support, and says what it does not know', () => {
    expect(timeline).not.toContain('Current');
    const facts = { ...FACTS, products: FACTS.products.map((product) => ({ ...product, supportEnded: null })) };
    expect(renderToStaticMarkup(<Timeline facts={facts} asOf={asOf} />)).toContain(
      'When support ended is not known to us for Exchange Server 2007 and Exchange Server 2010.',
    );
  });
});

it('draws the end of support of a line across its row, and says it in words', () => {
  const facts = {
    ...FACTS,
    lines: FACTS.lines.map((line) =>
      line.id === 'exchange-2010-rtm' ? { ...line, supportEnded: '2011-10-11' } : line,
    ),
  };
  const edges = (html: string) => count(html, 'class="picture-edge"');
  const drawn = renderToStaticMarkup(<Timeline facts={facts} asOf={asOf} />);
  expect(edges(drawn)).toBe(edges(timeline) + 2);
  expect(drawn).toContain('UR5, support ended 11 October 2011</text>');
  expect(drawn).toContain('the last is 2010 RTM UR5. Its support ended 11 October 2011.');
  expect(drawn).toContain('of its own for 2007 RTM, 2007 SP1, 2007 SP2, 2007 SP3, 2010 SP1, 2010 SP2 and 2010 SP3.');
});

describe('Chain', () => {
  it('emphasises this release once in each drawing', () => {
    expect(count(chain, 'aria-current="true"')).toBe(2);
    expect(count(chain, '>this: UR2<')).toBe(2);
  });

  it('says in words where the release stands and where the product went on', () => {
    expect(chain).toContain('Update Rollup 2 is the 3rd of 8 releases of Exchange Server 2007 RTM;');
    expect(chain).toContain('The last service pack is SP3.');
    expect(count(chain, 'href="/products/exchange-2007/sp3"')).toBe(2);
  });
});
