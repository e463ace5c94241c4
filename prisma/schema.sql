-- CreateTable
CREATE TABLE "Meta" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Product" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "major" INTEGER NOT NULL,
    "supportEnded" TEXT,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Line" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "productId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "minor" INTEGER NOT NULL,
    "supportEnded" TEXT,
    CONSTRAINT "Line_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kb" INTEGER,
    "kbStatus" TEXT,
    "title" TEXT,
    "titleStatus" TEXT NOT NULL,
    "titleLocalized" TEXT,
    "titleLanguage" TEXT,
    "original" TEXT NOT NULL,
    "revision" TEXT,
    "lastReview" TEXT,
    "reviewed" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "mdx" TEXT NOT NULL,
    "tree" TEXT NOT NULL,
    "text" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Release" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "build" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "lineId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "rollup" INTEGER NOT NULL,
    "reissue" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "withdrawal" TEXT,
    "withdrawalReason" TEXT,
    "security" BOOLEAN NOT NULL,
    "fixesComplete" BOOLEAN,
    "downloadId" TEXT,
    "registryKey" TEXT,
    CONSTRAINT "Release_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Release_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReleaseAlias" (
    "build" TEXT NOT NULL PRIMARY KEY,
    "releaseId" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    CONSTRAINT "ReleaseAlias_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PackageFile" (
    "name" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,

    PRIMARY KEY ("releaseId", "name"),
    CONSTRAINT "PackageFile_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Supersession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "replacedId" TEXT,
    "replacedKb" INTEGER,
    CONSTRAINT "Supersession_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Supersession_replacedId_fkey" FOREIGN KEY ("replacedId") REFERENCES "Release" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Fix" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kb" INTEGER,
    "title" TEXT,
    "language" TEXT,
    "gloss" TEXT
);

-- CreateTable
CREATE TABLE "FixCredit" (
    "fixId" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("fixId", "releaseId"),
    CONSTRAINT "FixCredit_fixId_fkey" FOREIGN KEY ("fixId") REFERENCES "Fix" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "FixCredit_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Bulletin" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT,
    "published" TEXT,
    "umbrellaKb" INTEGER,
    "reviewed" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "mdx" TEXT NOT NULL,
    "tree" TEXT NOT NULL,
    "text" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "BulletinLine" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "bulletinId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "releaseId" TEXT,
    CONSTRAINT "BulletinLine_bulletinId_fkey" FOREIGN KEY ("bulletinId") REFERENCES "Bulletin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinLine_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BulletinReplacement" (
    "bulletinId" TEXT NOT NULL,
    "lineId" TEXT NOT NULL,
    "replacedId" TEXT NOT NULL,

    PRIMARY KEY ("bulletinId", "lineId", "replacedId"),
    CONSTRAINT "BulletinReplacement_bulletinId_fkey" FOREIGN KEY ("bulletinId") REFERENCES "Bulletin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinReplacement_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "Line" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinReplacement_replacedId_fkey" FOREIGN KEY ("replacedId") REFERENCES "Bulletin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Cve" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "CveCredit" (
    "cveId" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,

    PRIMARY KEY ("cveId", "releaseId"),
    CONSTRAINT "CveCredit_cveId_fkey" FOREIGN KEY ("cveId") REFERENCES "Cve" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "CveCredit_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "BulletinCve" (
    "bulletinId" TEXT NOT NULL,
    "cveId" TEXT NOT NULL,
    "affects" TEXT NOT NULL,
    "notAffected" TEXT NOT NULL,

    PRIMARY KEY ("bulletinId", "cveId"),
    CONSTRAINT "BulletinCve_bulletinId_fkey" FOREIGN KEY ("bulletinId") REFERENCES "Bulletin" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "BulletinCve_cveId_fkey" FOREIGN KEY ("cveId") REFERENCES "Cve" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownIssue" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "reviewed" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "mdx" TEXT NOT NULL,
    "tree" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "curedById" TEXT,
    CONSTRAINT "KnownIssue_curedById_fkey" FOREIGN KEY ("curedById") REFERENCES "Release" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownIssueRelease" (
    "slug" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,

    PRIMARY KEY ("slug", "releaseId"),
    CONSTRAINT "KnownIssueRelease_slug_fkey" FOREIGN KEY ("slug") REFERENCES "KnownIssue" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KnownIssueRelease_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownIssueEvent" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "eventId" INTEGER NOT NULL,
    "source" TEXT,
    "type" TEXT,
    "message" TEXT,

    PRIMARY KEY ("slug", "position"),
    CONSTRAINT "KnownIssueEvent_slug_fkey" FOREIGN KEY ("slug") REFERENCES "KnownIssue" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KnownIssueCode" (
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("slug", "kind", "position"),
    CONSTRAINT "KnownIssueCode_slug_fkey" FOREIGN KEY ("slug") REFERENCES "KnownIssue" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "reviewed" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "mdx" TEXT NOT NULL,
    "tree" TEXT NOT NULL,
    "text" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "TopicRelease" (
    "slug" TEXT NOT NULL,
    "releaseId" TEXT NOT NULL,

    PRIMARY KEY ("slug", "releaseId"),
    CONSTRAINT "TopicRelease_slug_fkey" FOREIGN KEY ("slug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicRelease_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TopicKnownIssue" (
    "topicSlug" TEXT NOT NULL,
    "issueSlug" TEXT NOT NULL,

    PRIMARY KEY ("topicSlug", "issueSlug"),
    CONSTRAINT "TopicKnownIssue_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TopicKnownIssue_issueSlug_fkey" FOREIGN KEY ("issueSlug") REFERENCES "KnownIssue" ("slug") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CitedArticle" (
    "kb" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT,
    "about" TEXT NOT NULL,
    "leadsTo" TEXT
);

-- CreateTable
CREATE TABLE "Citation" (
    "kb" INTEGER NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("kb", "articleId"),
    CONSTRAINT "Citation_kb_fkey" FOREIGN KEY ("kb") REFERENCES "CitedArticle" ("kb") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "build" TEXT,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Statement_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "build" TEXT,
    "position" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "held" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    CONSTRAINT "Conflict_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "kind" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "note" TEXT
);

-- CreateTable
CREATE TABLE "ArticleSource" (
    "articleId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("articleId", "sourceId"),
    CONSTRAINT "ArticleSource_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "ArticleSource_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "subject" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("subject", "field", "sourceId"),
    CONSTRAINT "Evidence_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Identifier" (
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "targetType" TEXT NOT NULL,
    "targetId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("kind", "value", "targetType", "targetId")
);

-- CreateTable
CREATE TABLE "WizardWords" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "json" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Product_major_key" ON "Product"("major");

-- CreateIndex
CREATE UNIQUE INDEX "Line_productId_slug_key" ON "Line"("productId", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Line_productId_minor_key" ON "Line"("productId", "minor");

-- CreateIndex
CREATE UNIQUE INDEX "Article_kb_key" ON "Article"("kb");

-- CreateIndex
CREATE UNIQUE INDEX "Article_file_key" ON "Article"("file");

-- CreateIndex
CREATE UNIQUE INDEX "Release_build_key" ON "Release"("build");

-- CreateIndex
CREATE INDEX "Release_lineId_position_idx" ON "Release"("lineId", "position");

-- CreateIndex
CREATE INDEX "Release_articleId_idx" ON "Release"("articleId");

-- CreateIndex
CREATE INDEX "Supersession_releaseId_idx" ON "Supersession"("releaseId");

-- CreateIndex
CREATE INDEX "Supersession_replacedId_idx" ON "Supersession"("replacedId");

-- CreateIndex
CREATE UNIQUE INDEX "Fix_kb_key" ON "Fix"("kb");

-- CreateIndex
CREATE INDEX "FixCredit_releaseId_idx" ON "FixCredit"("releaseId");

-- CreateIndex
CREATE UNIQUE INDEX "Bulletin_umbrellaKb_key" ON "Bulletin"("umbrellaKb");

-- CreateIndex
CREATE UNIQUE INDEX "Bulletin_file_key" ON "Bulletin"("file");

-- CreateIndex
CREATE INDEX "BulletinLine_bulletinId_idx" ON "BulletinLine"("bulletinId");

-- CreateIndex
CREATE INDEX "BulletinLine_releaseId_idx" ON "BulletinLine"("releaseId");

-- CreateIndex
CREATE INDEX "CveCredit_releaseId_idx" ON "CveCredit"("releaseId");

-- CreateIndex
CREATE UNIQUE INDEX "KnownIssue_file_key" ON "KnownIssue"("file");

-- CreateIndex
CREATE INDEX "KnownIssueRelease_releaseId_idx" ON "KnownIssueRelease"("releaseId");

-- CreateIndex
CREATE INDEX "KnownIssueEvent_eventId_idx" ON "KnownIssueEvent"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_file_key" ON "Topic"("file");

-- CreateIndex
CREATE INDEX "TopicRelease_releaseId_idx" ON "TopicRelease"("releaseId");

-- CreateIndex
CREATE INDEX "Statement_articleId_idx" ON "Statement"("articleId");

-- CreateIndex
CREATE INDEX "Conflict_articleId_idx" ON "Conflict"("articleId");
