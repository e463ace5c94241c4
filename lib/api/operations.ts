import { z } from 'zod';
import { articleDetail, releaseDetail, subject } from './schemas/article';
import { applicability } from './schemas/applicability';
import { chain } from './schemas/chain';
import { comparison } from './schemas/compare';
import { envelope, listEnvelope } from './schemas/envelope';
import { fix, fixLink } from './schemas/fix';
import { fleet } from './schemas/fleet';
import { knownIssue } from './schemas/knownIssue';
import {
  applicabilityQuery,
  build,
  bulletinId,
  compareQuery,
  cveId,
  identifier,
  kb,
  name,
  paging,
  otherAnswers,
  releaseFilters,
  searchQuery,
} from './schemas/parameters';
import { lineDetail, product } from './schemas/product';
import { releaseItem } from './schemas/release';
import { lookup, searchAnswer } from './schemas/search';
import { bulletin, cve, cveLink, datedBulletin } from './schemas/security';
import { topic } from './schemas/topic';

/** One request that the API answers: the only definition of its parameters and its answer. */
export interface Operation {
  method: 'GET' | 'POST';
  /** Path with the names of its parameters in braces. */
  path: string;
  tag: Tag;
  /** What it answers, as a heading. */
  summary: string;
  /** More, in whole sentences with code in backticks; empty if the summary says it all. */
  description: string;
  params: z.ZodObject;
  query: z.ZodObject;
  /** What the text of the body is; null if none is read. */
  body: string | null;
  /** Media types in which the text may be sent. */
  bodyTypes: readonly string[];
  answer: z.ZodObject<{ data: z.ZodType; meta: z.ZodObject; suggestions?: z.ZodType }>;
  /** What shared caches may keep for a minute; an answer to what a person typed is not. */
  shared: boolean;
}

export const TAGS = {
  Find: 'Look up numbers and words.',
  Releases: 'Products, servicing lines, releases and their articles.',
  Security: 'Bulletins, advisories and CVEs by servicing line.',
  Issues: 'Fixed and known issues.',
  Decide: 'What applies to a server, and how releases differ.',
} as const;
export type Tag = keyof typeof TAGS;

function get<Params extends z.ZodRawShape, Query extends z.ZodRawShape, Answer extends Operation['answer']>(
  path: string,
  tag: Tag,
  [summary, description]: [string, string],
  { params, query, answer, shared = true }: { params?: Params; query?: Query; answer: Answer; shared?: boolean },
) {
  return {
    method: 'GET' as const,
    path: `/api/v1${path}`,
    tag,
    summary,
    description,
    params: z.strictObject((params ?? {}) as Params),
    query: z.strictObject((query ?? {}) as Query),
    body: null,
    bodyTypes: ['text/plain'] as readonly string[],
    answer,
    shared,
  };
}

const anotherProduct = 'Ids of products and lines are those of `/api/v1/products`.';

/** Every operation by its id. */
export const OPERATIONS = {
  lookup: get(
    '/lookup/{identifier}',
    'Find',
    [
      'What an identifier is and where it leads',
      'Takes any spelling of a KB number, build, bulletin, CVE, event ID or error code, the address of an article, the file name of a package, the id of a release, or a name such as `2010 SP3 UR8`. Encode what has a meaning in addresses: `/` as `%2F`, `?` as `%3F`.',
    ],
    { params: { identifier }, answer: envelope(lookup), shared: false },
  ),
  search: get(
    '/search',
    'Find',
    ['Search', 'Numbers first and exact, then product wording, then words. Nothing found is an empty list.'],
    { query: searchQuery, answer: searchAnswer, shared: false },
  ),
  products: get('/products', 'Releases', ['Products and their servicing lines', ''], {
    answer: envelope(z.array(product)),
  }),
  line: get('/lines/{id}', 'Releases', ['A servicing line with its releases', anotherProduct], {
    params: { id: name.describe('Id of a servicing line, such as exchange-2007-sp1.') },
    answer: envelope(lineDetail),
  }),
  releases: get(
    '/releases',
    'Releases',
    ['Releases, ordered by build', 'The header `Link` names the first, previous, next and last part.'],
    { query: { ...releaseFilters, ...paging }, answer: listEnvelope(releaseItem) },
  ),
  release: get(
    '/releases/{build}',
    'Releases',
    ['A release by its build', 'A build that only some sources print leads to the release that they print it for.'],
    { params: { build }, answer: envelope(releaseDetail) },
  ),
  chain: get('/releases/{build}/chain', 'Releases', ['What a release replaces, and what replaces it today', ''], {
    params: { build },
    answer: envelope(chain),
  }),
  article: get(
    '/articles/{kb}',
    'Releases',
    [
      'An article by its KB number',
      'Only articles of releases. `/api/v1/lookup/{identifier}` tells what other KB numbers are.',
    ],
    { params: { kb }, answer: envelope(articleDetail) },
  ),
  fixes: get(
    '/fixes',
    'Issues',
    ['Fixed issues by KB number', 'Fixed issues without a number of their own come last.'],
    {
      query: paging,
      answer: listEnvelope(fixLink),
    },
  ),
  fix: get('/fixes/{kb}', 'Issues', ['A fixed issue by its KB number', ''], { params: { kb }, answer: envelope(fix) }),
  knownIssues: get('/known-issues', 'Issues', ['Known issues by title', ''], {
    query: paging,
    answer: listEnvelope(subject),
  }),
  knownIssue: get('/known-issues/{slug}', 'Issues', ['A known issue', ''], {
    params: { slug: name.describe('Last part of the address of its page.') },
    answer: envelope(knownIssue),
  }),
  topics: get('/topics', 'Issues', ['Topics by title', ''], { query: paging, answer: listEnvelope(subject) }),
  topic: get('/topics/{slug}', 'Issues', ['A topic: what releases share when they are installed', ''], {
    params: { slug: name.describe('Last part of the address of its page.') },
    answer: envelope(topic),
  }),
  bulletins: get('/bulletins', 'Security', ['Bulletins and advisories by date', ''], {
    query: paging,
    answer: listEnvelope(datedBulletin),
  }),
  bulletin: get('/bulletins/{id}', 'Security', ['A bulletin or advisory, line by line', ''], {
    params: { id: bulletinId },
    answer: envelope(bulletin),
  }),
  cves: get('/cves', 'Security', ['CVEs by number', ''], { query: paging, answer: listEnvelope(cveLink) }),
  cve: get('/cves/{id}', 'Security', ['A CVE, line by line', ''], { params: { id: cveId }, answer: envelope(cve) }),
  applicability: get(
    '/applicability',
    'Decide',
    [
      'Which update applies to a server',
      "Takes the wizard's own keys, or `paste` instead of `build`. Incomplete answers give the decision that they allow; `next` names the open question.",
    ],
    { query: applicabilityQuery, answer: envelope(applicability), shared: false },
  ),
  applicabilityOfText: {
    ...get(
      '/applicability',
      'Decide',
      [
        'Which update applies to a server, from pasted text',
        'The same answer for text that is too long for an address. The other answers go into the query. Nothing posted is stored.',
      ],
      { query: otherAnswers, answer: envelope(applicability), shared: false },
    ),
    method: 'POST' as const,
    body: 'Text that shows the installed build or rollup, such as the output of a command.',
  },
  fleet: {
    ...get(
      '/fleet',
      'Decide',
      [
        'Verdicts on many servers, and one plan',
        'Takes the output of `Get-ExchangeServer` as list, table, CSV or JSON, versions of ExSetup.exe by server, or lists of installed updates. Several rows of one server count as one. Nothing posted is stored.',
      ],
      { answer: envelope(fleet), shared: false },
    ),
    method: 'POST' as const,
    body: 'The servers, in any of the formats; which one is found out from the text, not from the media type.',
    bodyTypes: ['text/plain', 'text/csv', 'text/tab-separated-values', 'application/json'] as readonly string[],
  },
  compare: get('/compare', 'Decide', ['How two releases differ', 'The order of the two does not matter.'], {
    query: compareQuery,
    answer: envelope(comparison),
    shared: false,
  }),
} satisfies Record<string, Operation>;

export type OperationId = keyof typeof OPERATIONS;
type Defined = typeof OPERATIONS;

/** The parameters of an operation after they were read. */
export interface Input<Id extends OperationId> {
  params: z.infer<Defined[Id]['params']>;
  query: z.infer<Defined[Id]['query']>;
  /** The text of the body; empty if the operation reads none. */
  body: string;
}

type Envelope<Id extends OperationId> = z.infer<Defined[Id]['answer']>;

/** What a builder makes of them: the answer, of whose `meta` only what the catalogue does not say. */
export type Built<Id extends OperationId> = Omit<Envelope<Id>, 'meta'> &
  (Exclude<keyof Envelope<Id>['meta'], 'catalogue' | 'asOf' | 'apiVersion'> extends never
    ? unknown
    : { meta: Omit<Envelope<Id>['meta'], 'catalogue' | 'asOf' | 'apiVersion'> });
