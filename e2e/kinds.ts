/** One page of every kind, for what must hold on all of them. */
export interface Kind {
  name: string;
  path: string;
  /** The status of its answer; 200 unless told. */
  status?: 404;
}

/** A build, an answer about interim updates, and what follows of them. */
const ANSWERED = '/wizard?build=14.3.224.1&iu=yes';

/** Questions and results of the wizard. */
export const WIZARD_KINDS: readonly Kind[] = [
  { name: 'wizard, product', path: '/wizard' },
  { name: 'wizard, service pack', path: '/wizard?product=exchange-2007' },
  { name: 'wizard, build', path: '/wizard?product=exchange-2010&sp=sp3' },
  { name: 'wizard, interim update', path: '/wizard?build=8.0.711.2' },
  { name: 'wizard, aim', path: `${ANSWERED}&ask=goal` },
  { name: 'wizard, rejected aim', path: `${ANSWERED}&goal=nothing` },
  { name: 'wizard, roles', path: `${ANSWERED}&ask=role` },
  { name: 'wizard, proxying', path: `${ANSWERED}&ask=proxy` },
  { name: 'wizard, OWA', path: `${ANSWERED}&ask=owa` },
  { name: 'wizard, revocation list', path: `${ANSWERED}&ask=net` },
  { name: 'wizard, clusters', path: `${ANSWERED}&ask=cluster` },
  { name: 'wizard, scanner', path: `${ANSWERED}&ask=sec` },
  { name: 'wizard, architecture', path: '/wizard?build=8.0.711.2&iu=yes&ask=arch' },
  { name: 'wizard, way of installing', path: `${ANSWERED}&ask=how` },
  { name: 'wizard, result with an aim', path: '/wizard?build=8.0.711.2&iu=no&goal=ms08-039' },
  { name: 'wizard, flow', path: '/wizard/flow' },
  { name: 'wizard, flow with answers', path: '/wizard/flow?build=8.0.711.2&iu=no&role=cas&proxy=inner' },
  { name: 'wizard, rejected build', path: '/wizard?product=exchange-2007&sp=rtm&build=eight' },
  { name: 'wizard, rejected option', path: '/wizard?product=exchange-5' },
  { name: 'wizard, result', path: '/wizard?build=8.0.711.2&iu=unknown' },
  { name: 'wizard, result without a recommendation', path: '/wizard?product=exchange-2007&sp=unknown&build=unknown' },
  {
    name: 'wizard, question after a paste',
    path: '/wizard?product=exchange-2007&sp=rtm&build=unknown&read=dx-update-failed_fu-935490_ev-1023_er-1603',
  },
  {
    name: 'wizard, result after a paste',
    path: '/wizard?build=8.3.517.0&iu=no&read=fv-8.3.517.0_up-3184712_av-8.2.176.2_ms-MS13-105',
  },
  { name: 'wizard, checklist', path: `${ANSWERED}&proxy=inner&owa=yes&net=no&cluster=dag` },
  {
    name: 'wizard, checklist of a cluster',
    path: '/wizard?build=8.0.711.2&iu=yes&proxy=internet-facing&owa=yes&net=no&cluster=ccr',
  },
];

/** One page of every kind. */
export const KINDS: readonly Kind[] = [
  { name: 'home', path: '/' },
  { name: 'product', path: '/products/exchange-2007' },
  { name: 'writing articles', path: '/about/content' },
  { name: 'product on a day', path: '/products/exchange-2007?on=2008-05-20' },
  { name: 'line', path: '/products/exchange-2010/sp3' },
  { name: 'article', path: '/kb/935490' },
  { name: 'article with conflicts', path: '/kb/953469' },
  { name: 'article with many fixes', path: '/kb/2407025' },
  { name: 'KB number of several releases', path: '/kb/2986475' },
  { name: 'fix', path: '/kb/933314' },
  { name: 'cited article', path: '/kb/937194' },
  { name: 'umbrella of a bulletin', path: '/kb/931832' },
  { name: 'recalled release', path: '/builds/14.3.224.1' },
  { name: 'baseline', path: '/builds/8.3.83.6' },
  { name: 'known issues', path: '/known-issues' },
  { name: 'known issue', path: '/known-issues/file-in-use-services-disabled' },
  { name: 'topics', path: '/topics' },
  { name: 'topic', path: '/topics/crl-check' },
  { name: 'bulletins', path: '/bulletins' },
  { name: 'bulletin', path: '/bulletins/ms07-026' },
  { name: 'CVE', path: '/cves/cve-2007-0039' },
  { name: 'about', path: '/about' },
  { name: 'API', path: '/api' },
  { name: 'fleet, empty', path: '/fleet' },
  { name: 'comparison, empty', path: '/compare' },
  { name: 'comparison in one line', path: '/compare?from=8.1.263.1&to=8.1.359.2' },
  { name: 'comparison of two lines', path: '/compare?from=8.0.711.2&to=8.3.517.0' },
  { name: 'search, empty', path: '/search' },
  { name: 'search, results', path: '/search?q=calendar' },
  { name: 'search, nothing', path: '/search?q=zzzqqq' },
  { name: 'search, suggestions', path: '/search?q=935491' },
  { name: 'unknown address', path: '/nothing/here', status: 404 },
  { name: 'unknown KB number', path: '/kb/935491', status: 404 },
  ...WIZARD_KINDS,
];
