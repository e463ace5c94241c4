import { Fragment } from 'react';

/** Inline Markdown of the wizard's words: code spans and links of this site or the web. */
const TOKEN = /`([^`]+)`|\[([^[\]]+)\]\(((?:\/|https?:)[^)\s]*)\)/g;

/** One paragraph of the wizard's words. */
export function InlineText({ text }: { text: string }) {
  const pieces = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [whole, code, label, href] = match;
    pieces.push(<Fragment key={end}>{text.slice(end, match.index)}</Fragment>);
    pieces.push(
      code ? (
        <code key={match.index}>{code}</code>
      ) : (
        <a key={match.index} href={href}>
          {label}
        </a>
      ),
    );
    end = match.index + whole.length;
  }
  return (
    <>
      {pieces}
      {text.slice(end)}
    </>
  );
}
