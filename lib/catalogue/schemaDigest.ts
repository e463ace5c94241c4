/** Hash of prisma/schema.sql and prisma/fts.sql, written by prisma/schema.ts: a catalogue with other tables is refused. */
export const schemaDigest = '685c69950c448ff9';
