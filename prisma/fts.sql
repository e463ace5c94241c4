-- Full text over titles and prose. Prisma cannot declare virtual tables, so this one stands beside the schema.
CREATE VIRTUAL TABLE "Text" USING fts5(
  "type" UNINDEXED,
  "id" UNINDEXED,
  "title",
  "body",
  tokenize = "porter unicode61 remove_diacritics 2",
  prefix = '2 3'
);
