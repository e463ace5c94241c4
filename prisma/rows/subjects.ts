import type { Prisma } from '../../generated/prisma/client';
import type { Content, ProseFile } from '../../lib/content/content';
import type { EvidenceRows } from './evidence';

/** Known issues and topics with what belongs to them. */
export function subjectRows({ knownIssues, topics }: Content, evidence: EvidenceRows) {
  for (const { slug, front } of knownIssues) addSources(evidence, `known-issue:${slug}`, front.value.sources);
  for (const { slug, front } of topics) addSources(evidence, `topic:${slug}`, front.value.sources);
  return {
    knownIssues: knownIssues.map((issue): Prisma.KnownIssueCreateManyInput => {
      const { title, summary, reviewed, fixedBy } = issue.front.value;
      if (fixedBy) evidence.add(`known-issue:${issue.slug}`, 'cure', [fixedBy.source]);
      return { slug: issue.slug, title, summary, reviewed, ...stored(issue), curedById: fixedBy?.release ?? null };
    }),
    knownIssueEvents: knownIssues.flatMap(({ slug, front }) =>
      front.value.events.map(({ id, source, type, message }, position): Prisma.KnownIssueEventCreateManyInput => ({
        slug,
        position,
        eventId: id,
        source,
        type,
        message,
      })),
    ),
    knownIssueCodes: knownIssues.flatMap(({ slug, front: { value } }) =>
      Object.entries({ error: value.errors, message: value.messages, kb: value.kbs.map(String) }).flatMap(
        ([kind, values]) =>
          values.map((code, position): Prisma.KnownIssueCodeCreateManyInput => ({ slug, kind, position, value: code })),
      ),
    ),
    topics: topics.map((topic): Prisma.TopicCreateManyInput => {
      const { title, summary, reviewed } = topic.front.value;
      return { slug: topic.slug, title, summary, reviewed, ...stored(topic) };
    }),
    topicKnownIssues: [
      ...topics.flatMap(({ slug, front }) =>
        front.value.knownIssues.map((issueSlug) => ({ topicSlug: slug, issueSlug })),
      ),
      ...knownIssues.flatMap(({ slug, front }) =>
        front.value.topics.map((topicSlug) => ({ topicSlug, issueSlug: slug })),
      ),
    ].filter(
      (row, index, all) =>
        all.findIndex((other) => other.topicSlug === row.topicSlug && other.issueSlug === row.issueSlug) === index,
    ),
  };
}

function stored({ file, source, prose }: ProseFile<unknown>) {
  return { file, mdx: source, tree: JSON.stringify(prose.prose), text: prose.text };
}

function addSources(evidence: EvidenceRows, subject: string, sources: (string | { id: string })[]): void {
  evidence.add(
    subject,
    'text',
    sources.map((source) => (typeof source === 'string' ? source : source.id)),
  );
}
