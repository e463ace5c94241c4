/** A place on the page that the contents lead to. */
export interface PagePart {
  id: string;
  heading: string;
}

/** The contents of a page: in the text's place on a phone, beside the text on a wide screen. */
export function OnThisPage({ parts }: { parts: PagePart[] }) {
  if (parts.length < 2) return null;
  return (
    <nav className="on-this-page" aria-label="On this page">
      <p className="on-this-page-title">On this page</p>
      <ul>
        {parts.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
