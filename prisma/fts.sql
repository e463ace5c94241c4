-- Full text over titles and prose. Prisma cannot declare virtual tables, so this one stands beside the schema.
-- The summary stands in the body too: as a column of its own it counts for more.
CREATE VIRTUAL TABLE "Text" USING fts5(
  "type" UNINDEXED,
  "id" UNINDEXED,
  "title",
  "summary",
  "body",
  tokenize = "porter unicode61 remove_diacritics 2",
  prefix = '2 3'
);

-- The words of those texts as they are written, for the correction of misspelt ones. Words with a digit are none.
CREATE TABLE "Word" ("word" TEXT NOT NULL PRIMARY KEY, "pages" INTEGER NOT NULL) WITHOUT ROWID;
