-- Fills "Word" from "Text". An index without stems splits the texts as the full-text index does.
CREATE VIRTUAL TABLE "Spelling" USING fts5("text", content = '', detail = none, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO "Spelling"("rowid", "text") SELECT "rowid", "title" || ' ' || "body" FROM "Text";
CREATE VIRTUAL TABLE "SpellingWord" USING fts5vocab("Spelling", 'row');
INSERT INTO "Word"("word", "pages")
  SELECT "term", "doc" FROM "SpellingWord" WHERE length("term") >= 4 AND "term" NOT GLOB '*[0-9]*';
DROP TABLE "SpellingWord";
DROP TABLE "Spelling";
