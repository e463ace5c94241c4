import { Verbatim } from './Verbatim';

/** The commands that check content, and what they say. */
export function HowToCheck() {
  return (
    <>
      <p className="manual-text">This checks every file and imports nothing:</p>
      <Verbatim label="Command that checks content" text="npm run content:check" />
      <p className="manual-text">
        It names everything that is wrong, one a line: the file and its line, the field, what is wrong and what is
        expected.
      </p>
      <Verbatim
        label="What it prints"
        text={
          'content/exchange-2007/rtm/kb935490.mdx:12: releases.0.date: expected a day such as 2007-05-08, or a month such as 2015-12 if no source gives the day'
        }
      />
      <p className="manual-text">
        It also compares the files with each other: builds and dates in order, links and names that lead somewhere,
        every source listed. <code>npm run dev</code> serves the site and does the same on each save: content that is
        valid is shown at once, content that is not leaves the pages as they were.
      </p>
    </>
  );
}
