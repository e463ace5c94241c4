/** Hash of prisma/schema.sql and prisma/fts.sql, written by prisma/schema.ts: a catalogue with other tables is refused. */
export const schemaDigest = '5d77738f64eb2647';
