import type { PrismaClient } from '@/generated/prisma/client';

/** Everything that the catalogue stores of a release and its article. */
export type ReleaseRow = Awaited<ReturnType<typeof readReleaseRow>>;

/**
 * Reads a release with all that hangs on it, in one query.
 *
 * @throws if the catalogue has no release of this build
 */
export function readReleaseRow(database: PrismaClient, build: string) {
  return database.release.findUniqueOrThrow({
    where: { build },
    include: {
      aliases: true,
      files: { orderBy: { name: 'asc' } },
      fixes: { orderBy: { position: 'asc' }, include: { fix: true } },
      bulletins: { include: { bulletin: { select: { id: true, title: true } } } },
      cves: { orderBy: { cveId: 'asc' } },
      topics: { include: { topic: { select: { slug: true, title: true, summary: true } } } },
      knownIssues: {
        include: {
          issue: {
            include: {
              events: { orderBy: { position: 'asc' } },
              codes: { where: { kind: 'error' }, orderBy: { position: 'asc' } },
            },
          },
        },
      },
      replaces: { where: { kind: 'declared' }, orderBy: { replacedKb: 'asc' } },
      article: {
        include: {
          statements: { orderBy: { position: 'asc' } },
          conflicts: { orderBy: { position: 'asc' } },
          citations: { include: { cited: true }, orderBy: { kb: 'asc' } },
          sources: { orderBy: { position: 'asc' } },
          releases: { select: { build: true }, orderBy: { position: 'asc' } },
        },
      },
    },
  });
}
