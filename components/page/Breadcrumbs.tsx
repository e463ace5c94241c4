/** A step of the way from the home page to here. */
export interface Crumb {
  name: string;
  href: string;
}

/** The way from the home page to this page; the last step is this page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav className="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
        {crumbs.map(({ name, href }, index) => (
          <li key={href}>
            <a href={href} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
