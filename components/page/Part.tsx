import type { ReactNode } from 'react';

/** A second-level part of a page with an anchor that can be linked. */
export function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="part" aria-labelledby={id}>
      <div className="part-head">
        <h2 id={id}>{heading}</h2>
        <a className="anchor" href={`#${id}`} aria-label={`Link to ${heading}`}>
          #
        </a>
      </div>
      {children}
    </section>
  );
}
