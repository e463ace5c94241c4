import { expect, it } from 'vitest';
import { breadcrumbList } from './breadcrumbList';
import { techArticle } from './techArticle';

const site = new URL('https://updates.example.org');
const described = { title: 'KB935490', description: 'What it is.', path: '/kb/935490', reviewed: '2026-11-20' };

it('numbers the steps of a way from one and completes their addresses', () => {
  const crumbs = [
    { name: 'Home', href: '/' },
    { name: 'Topics', href: '/topics' },
  ];
  expect(breadcrumbList(crumbs, site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://updates.example.org/' },
      { '@type': 'ListItem', position: 2, name: 'Topics', item: 'https://updates.example.org/topics' },
    ],
  });
});

it('dates an article by its review and names the releases that it is about', () => {
  const release = {
    id: 'exchange-2007-rtm-ur2',
    lineId: 'exchange-2007-rtm',
    productId: 'exchange-2007',
    kind: 'rollup' as const,
    rollup: 2,
    reissue: 1,
    build: '8.0.711.2',
    aliases: [],
    kb: 935490,
    label: '2007 RTM UR2',
    name: 'Update Rollup 2 for Exchange Server 2007',
    date: '2007-05-08',
    withdrawal: null,
    security: true,
  };
  expect(techArticle({ ...described, releases: [release] }, site)).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: 'KB935490',
    url: 'https://updates.example.org/kb/935490',
    mainEntityOfPage: 'https://updates.example.org/kb/935490',
    image: 'https://updates.example.org/og.png',
    dateModified: '2026-11-20',
    about: [{ '@type': 'SoftwareApplication', name: release.name, softwareVersion: '8.0.711.2' }],
  });
});

it('says nothing of software where a page is about none', () => {
  expect(techArticle(described, site)).not.toHaveProperty('about');
});
