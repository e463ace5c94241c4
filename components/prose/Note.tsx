import type { ReactNode } from 'react';
import { noteTitle } from '@/lib/words/notes';

export type NoteKind = 'info' | 'warning' | 'contradiction';

/** A remark set apart from the text: something to know, to be careful about, or a source that disagrees with itself. */
export function Note({
  kind,
  title = noteTitle(kind),
  children,
}: {
  kind: NoteKind;
  title?: string;
  children: ReactNode;
}) {
  return (
    <div className={`note note-${kind}`} role="note" aria-label={title}>
      <p className="note-title">{title}</p>
      {children}
    </div>
  );
}
