import type { ReactNode } from 'react';

export type NoteKind = 'info' | 'warning' | 'contradiction';

const TITLES: Record<NoteKind, string> = {
  info: 'Note',
  warning: 'Warning',
  contradiction: 'The source contradicts itself',
};

/** A remark set apart from the text: something to know, to be careful about, or a source that disagrees with itself. */
export function Note({
  kind,
  title = TITLES[kind],
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
