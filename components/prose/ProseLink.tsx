import type { ReactNode } from 'react';

/** A link of the prose; one that leaves the site says so to screen readers by its rel and is marked. */
export function ProseLink({ href, children }: { href: string; children: ReactNode }) {
  const outside = /^https?:/i.test(href);
  return (
    <a href={href} className={outside ? 'outside' : undefined} rel={outside ? 'noreferrer' : undefined}>
      {children}
    </a>
  );
}
