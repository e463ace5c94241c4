import { requestCatalogue } from '@/app/catalogue';
import { pageHead } from '@/app/head';
import { Breadcrumbs } from '@/components/page/Breadcrumbs';
import { allBulletins } from '@/lib/catalogue/pages/bulletins';
import { fullDate } from '@/lib/exchange/date';

export const metadata = pageHead({
  title: 'Security bulletins and CVEs',
  description: 'The security bulletins, advisories and CVEs that update rollups of Exchange 2007 and 2010 fix.',
  path: '/bulletins',
});

export default async function BulletinsPage() {
  const { bulletins, cves } = await allBulletins(await requestCatalogue());
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { name: 'Home', href: '/' },
          { name: 'Security', href: '/bulletins' },
        ]}
      />
      <header className="page-head">
        <h1>Security bulletins and CVEs</h1>
        <p className="lead">
          Each page says, line by line, which release fixes it, where a source calls a line not affected, and where our
          sources are silent.
        </p>
      </header>
      <ul className="subject-list">
        {bulletins.map(({ id, title, published }) => (
          <li key={id}>
            <a href={`/bulletins/${id.toLowerCase()}`}>{id}</a> {published ? fullDate(published) : ''}
            {title ? <p>{title}</p> : null}
          </li>
        ))}
      </ul>
      <h2 className="home-part">CVEs</h2>
      <ul className="inline-list">
        {cves.map((id) => (
          <li key={id}>
            <a className="number" href={`/cves/${id.toLowerCase()}`}>
              {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
