import { describe, expect, it } from 'vitest';
import { openShared } from '@/lib/catalogue/catalogue.fixture';
import { allChanges, type Change } from '@/lib/catalogue/changes';
import { atomFeed } from './atom';
import { named, only, parseXml, type Parsed } from './xml.fixture';

const site = new URL('https://updates.example.org');
const feed = { site, title: 'All', self: '/feed.xml', page: '/', asOf: '2026-11-20' };
const change: Change = {
  kind: 'release',
  id: '8.0.711.2',
  title: '2007 UR2',
  path: '/kb/935490',
  date: '2007-05-08',
  productIds: ['exchange-2007'],
  summary: 'Released.',
};
const TIMESTAMP = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T00:00:00Z$/;
/** RFC 4151, with what our ids use of it. */
const TAG = /^tag:[a-z\d.-]+,\d{4}:[\w./-]+$/;

/** Checks what RFC 4287 asks of every feed and entry, and returns the entries. */
function entriesOf(text: string): Parsed[] {
  const root = parseXml(text);
  expect(root.name).toBe('{http://www.w3.org/2005/Atom}feed');
  const entries = named(root, 'entry');
  for (const one of [root, ...entries]) {
    expect(only(one, 'id').text).toMatch(TAG);
    expect(only(one, 'title').text.trim()).not.toBe('');
    expect(only(one, 'updated').text).toMatch(TIMESTAMP);
    expect(Number.isNaN(Date.parse(only(one, 'updated').text))).toBe(false);
    const alternate = named(one, 'link').filter(({ attributes }) => attributes.rel === 'alternate');
    expect(alternate).toHaveLength(1);
    expect(alternate[0]?.attributes.href).toMatch(/^https:\/\/updates\.example\.org\//);
  }
  for (const entry of entries) {
    expect(only(entry, 'summary').text.trim()).not.toBe('');
    for (const published of named(entry, 'published')) expect(published.text).toMatch(TIMESTAMP);
  }
  expect(only(only(root, 'author'), 'name').text).toBe('Supersede');
  expect(named(root, 'link').find(({ attributes }) => attributes.rel === 'self')?.attributes.href).toBe(
    'https://updates.example.org/feed.xml',
  );
  const ids = [root, ...entries].map((one) => only(one, 'id').text);
  expect(new Set(ids).size).toBe(ids.length);
  return entries;
}

describe('the feed of the catalogue', async () => {
  const catalogue = await openShared();
  const changes = await allChanges(catalogue);

  it('holds every change once, newest first', () => {
    const entries = entriesOf(atomFeed({ ...feed, changes }));
    expect(entries).toHaveLength(changes.length);
    const updated = entries.map((entry) => only(entry, 'updated').text);
    expect(updated).toEqual(updated.toSorted().toReversed());
  });

  it('is as new as its newest entry', () => {
    const root = parseXml(atomFeed({ ...feed, asOf: catalogue.asOf, changes }));
    expect(only(root, 'updated').text).toBe(`${catalogue.asOf}T00:00:00Z`);
  });
});

it('keeps the id of an entry when its title, date and address change', () => {
  const idOf = (one: Change) => only(entriesOf(atomFeed({ ...feed, changes: [one] }))[0]!, 'id').text;
  const id = idOf(change);
  expect(id).toBe('tag:updates.example.org,2026:release/8.0.711.2');
  expect(idOf({ ...change, title: 'Other', date: '2008-01-01', path: '/builds/8.0.711.2' })).toBe(id);
  expect(idOf({ ...change, kind: 'article' })).not.toBe(id);
});

it('dates a month by its first day and names no moment of publication for it', () => {
  const [entry] = entriesOf(atomFeed({ ...feed, changes: [{ ...change, date: '2015-12' }] }));
  expect(only(entry!, 'updated').text).toBe('2015-12-01T00:00:00Z');
  expect(named(entry!, 'published')).toEqual([]);
});

it('is a feed without entries too', () => {
  expect(entriesOf(atomFeed({ ...feed, changes: [] }))).toEqual([]);
});

it('keeps markup in a title as text', () => {
  const title = '</title><script>alert(1)</script> & "quotes" ]]>';
  const [entry] = entriesOf(atomFeed({ ...feed, changes: [{ ...change, title, summary: title }] }));
  expect(only(entry!, 'title')).toMatchObject({ text: title, children: [] });
  expect(only(entry!, 'summary')).toMatchObject({ text: title, children: [] });
});
