import type { Prisma } from '../../generated/prisma/client';

/** Collects which source says what; the same statement is kept once. */
export class EvidenceRows {
  private readonly byKey = new Map<string, Prisma.EvidenceCreateManyInput>();

  /** Notes the sources of a field of a subject such as `release:8.0.711.2`. */
  add(subject: string, field: string, sourceIds: readonly string[] = []): void {
    for (const sourceId of sourceIds) this.byKey.set(`${subject} ${field} ${sourceId}`, { subject, field, sourceId });
  }

  get rows(): Prisma.EvidenceCreateManyInput[] {
    return [...this.byKey.values()];
  }
}
