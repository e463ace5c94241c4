import type { Catalogue } from '@/lib/catalogue/open';
import { applicability, applicabilityOfText } from './applicability';
import { compare } from './compare';
import { fleet } from './fleet';
import { fix, fixes, knownIssue, knownIssues } from './issues';
import { lookup } from './lookup';
import type { Built, Input, OperationId } from './operations';
import { line, products } from './products';
import { article, chain, release, releases } from './releases';
import { search } from './search';
import { bulletin, bulletins, cve, cves } from './security';
import { topic, topics } from './topics';

/** Makes the answer to an operation; null if the catalogue holds nothing of that name. */
export type Builder<Id extends OperationId> = (catalogue: Catalogue, input: Input<Id>) => Promise<Built<Id> | null>;

/** The builder of every operation. */
export const BUILDERS: { [Id in OperationId]: Builder<Id> } = {
  lookup,
  search,
  products,
  line,
  releases,
  release,
  chain,
  article,
  fixes,
  fix,
  knownIssues,
  knownIssue,
  topics,
  topic,
  bulletins,
  bulletin,
  cves,
  cve,
  applicability,
  applicabilityOfText,
  fleet,
  compare,
};
