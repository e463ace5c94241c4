interface Props {
  room: 'known-issues' | 'topics';
  subjects: { slug: string; title: string; summary: string }[];
}

/** Known issues or topics with their summaries. */
export function SubjectList({ room, subjects }: Props) {
  return (
    <ul className="subject-list">
      {subjects.map(({ slug, title, summary }) => (
        <li key={slug}>
          <a href={`/${room}/${slug}`}>{title}</a>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
