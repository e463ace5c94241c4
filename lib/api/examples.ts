import type { OperationId } from './operations';

/** A request to the API as the documentation shows it; every one is made by the tests. */
export interface Example {
  operation: OperationId;
  /** What one wants to know. */
  title: string;
  /** Path and query, percent-encoded. */
  address: string;
  /** Text that is posted; without it the request is a GET. */
  body?: string;
  status: 200 | 400 | 404;
}

export const EXAMPLES: readonly Example[] = [
  { operation: 'lookup', title: 'What is KB935490?', address: '/api/v1/lookup/KB935490', status: 200 },
  {
    operation: 'lookup',
    title: 'Where does an old address lead?',
    address: '/api/v1/lookup/http%3A%2F%2Fsupport.microsoft.com%2Fkb%2F937194',
    status: 200,
  },
  { operation: 'lookup', title: 'A number that we do not know', address: '/api/v1/lookup/KB935491', status: 404 },
  { operation: 'search', title: 'Search for words', address: '/api/v1/search?q=calendar&limit=5', status: 200 },
  { operation: 'products', title: 'All products and their lines', address: '/api/v1/products', status: 200 },
  {
    operation: 'line',
    title: 'The rollups of one service pack',
    address: '/api/v1/lines/exchange-2007-sp1',
    status: 200,
  },
  {
    operation: 'releases',
    title: 'Recalled packages',
    address: '/api/v1/releases?status=recalled',
    status: 200,
  },
  {
    operation: 'releases',
    title: 'Security rollups of Exchange 2010 SP3, ten at a time',
    address: '/api/v1/releases?line=exchange-2010-sp3&security=true&limit=10',
    status: 200,
  },
  {
    operation: 'releases',
    title: 'A filter that does not exist',
    address: '/api/v1/releases?servicepack=3',
    status: 400,
  },
  { operation: 'release', title: 'One build', address: '/api/v1/releases/8.0.711.2', status: 200 },
  {
    operation: 'release',
    title: 'The same build as ExSetup.exe shows it',
    address: '/api/v1/releases/08.00.0711.002',
    status: 200,
  },
  {
    operation: 'chain',
    title: 'What replaces a build today?',
    address: '/api/v1/releases/8.0.711.2/chain',
    status: 200,
  },
  { operation: 'article', title: 'One article with two releases', address: '/api/v1/articles/2986475', status: 200 },
  { operation: 'fix', title: 'Which rollups have a fix?', address: '/api/v1/fixes/933314', status: 200 },
  { operation: 'knownIssues', title: 'All known issues', address: '/api/v1/known-issues?limit=10', status: 200 },
  { operation: 'fixes', title: 'All fixed issues', address: '/api/v1/fixes?limit=10', status: 200 },
  { operation: 'topics', title: 'All topics', address: '/api/v1/topics', status: 200 },
  { operation: 'topic', title: 'A topic', address: '/api/v1/topics/crl-check', status: 200 },
  { operation: 'bulletins', title: 'All bulletins', address: '/api/v1/bulletins', status: 200 },
  { operation: 'cves', title: 'All CVEs', address: '/api/v1/cves', status: 200 },
  {
    operation: 'knownIssue',
    title: 'One known issue',
    address: '/api/v1/known-issues/file-in-use-services-disabled',
    status: 200,
  },
  { operation: 'bulletin', title: 'Which rollups fix MS08-039?', address: '/api/v1/bulletins/ms08-039', status: 200 },
  { operation: 'cve', title: 'Which rollups fix a CVE?', address: '/api/v1/cves/CVE-2007-0039', status: 200 },
  {
    operation: 'applicability',
    title: 'What does a server with this build need?',
    address: '/api/v1/applicability?build=08.03.0298.003&iu=no',
    status: 200,
  },
  {
    operation: 'applicability',
    title: 'The same from a KB number',
    address: '/api/v1/applicability?paste=KB935490',
    status: 200,
  },
  {
    operation: 'applicability',
    title: 'Does a server with this build have the fix of MS08-039?',
    address: '/api/v1/applicability?build=8.1.278.2&iu=no&goal=ms08-039',
    status: 200,
  },
  {
    operation: 'applicabilityOfText',
    title: 'The output of a command',
    address: '/api/v1/applicability',
    body: 'ProductVersion   FileVersion      FileName\n--------------   -----------      --------\n14.03.0513.000   14.03.0513.000   ExSetup.exe',
    status: 200,
  },
  {
    operation: 'fleet',
    title: 'Two servers from a table of versions',
    address: '/api/v1/fleet',
    body: 'Name,ExSetup,Site\nMBX1,14.03.0174.001,Berlin\nMBX2,14.03.0513.000,Berlin',
    status: 200,
  },
  {
    operation: 'compare',
    title: 'What does UR7 add to UR2?',
    address: '/api/v1/compare?from=8.0.711.2&to=KB953469',
    status: 200,
  },
];

/**
 * Writes a request as a command for curl, on one line.
 *
 * @param origin `https://updates.example.org`
 */
export function curlCommand({ address, body }: Example, origin: string): string {
  const url = `'${origin}${address}'`;
  if (body === undefined) return `curl ${url}`;
  return `curl --header 'Content-Type: text/plain' --data-binary $'${body.replaceAll('\n', String.raw`\n`)}' ${url}`;
}

/** Writes a request as a PowerShell command. */
export function powerShellCommand({ address, body }: Example, origin: string): string {
  const url = `'${origin}${address}'`;
  if (body === undefined) return `Invoke-RestMethod -Uri ${url}`;
  const text = body.replaceAll('\n', '`n');
  return `Invoke-RestMethod -Uri ${url} -Method Post -ContentType 'text/plain' -Body "${text}"`;
}
