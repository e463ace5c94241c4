import type { ReactNode } from 'react';

/** Numbers are never broken across lines. */
const NUMBER = /^(?:KB\d{5,7}|MS\d{2}-\d{3}|CVE-\d{4}-\d{4,7}|\d+(?:\.\d+){3})$/;

/** A link of the prose; one that leaves the site is marked. */
export function ProseLink({ href, children }: { href: string; children: ReactNode }) {
  const outside = /^https?:/i.test(href);
  const number = typeof children === 'string' && NUMBER.test(children);
  const names = [outside ? 'outside' : '', number ? 'unbroken' : ''].filter(Boolean).join(' ');
  return (
    <a href={href} className={names || undefined} rel={outside ? 'noreferrer' : undefined}>
      {children}
    </a>
  );
}
