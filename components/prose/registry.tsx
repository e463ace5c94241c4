import type { Element } from 'hast';
import type { Components } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { CodeBlock } from './CodeBlock';
import { Note, type NoteKind } from './Note';
import { ProseLink } from './ProseLink';

/** What the elements of prose become on the page. Names beyond HTML are the components that an author may use. */
export const proseComponents = {
  a: ({ href, children }: { href?: string; children?: ReactNode }) => (
    <ProseLink href={href ?? ''}>{children}</ProseLink>
  ),
  pre: ({ node }: { node?: Element }) => <CodeBlock node={node} />,
  table: ({ children }: { children?: ReactNode }) => (
    <div className="table-scroll" role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
  Note: ({ kind, title, children }: { kind?: NoteKind; title?: string; children?: ReactNode }) => (
    <Note kind={kind ?? 'info'} title={title}>
      {children}
    </Note>
  ),
} satisfies Components & Record<'Note', unknown> as Components;
