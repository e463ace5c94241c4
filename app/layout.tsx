import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/Footer';
import { Header } from '@/components/layout/Header';
import { headScript } from '@/components/layout/headScript';
import { siteUrl } from '@/lib/site';
import '@/components/styles/index.css';
import { requestCatalogue } from './catalogue';
import { SHARED_PICTURE } from './head';

export function generateMetadata(): Metadata {
  return {
    metadataBase: siteUrl(),
    title: { default: 'Supersede: Exchange Server updates', template: '%s · Supersede' },
    description:
      'Which Exchange Server update is this, what replaced it, and which one does a server need? Every update rollup of Exchange 2007 and 2010 with its sources.',
    openGraph: { type: 'website', siteName: 'Supersede', locale: 'en_GB', images: [SHARED_PICTURE] },
    // Its title, description and picture are those of openGraph.
    twitter: { card: 'summary_large_image' },
  };
}

export const viewport: Viewport = { colorScheme: 'light dark', width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { version, asOf, facts } = await requestCatalogue();
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: headScript }} />
        <script type="module" src={process.env.BROWSER_SCRIPT} />
        {/* Painted once whole: what is parsed later would move what is seen already. */}
        <link rel="expect" href="#foot" blocking="render" />
        <link rel="alternate" type="application/atom+xml" href="/feed.xml" title="Exchange Server updates" />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          href="/opensearch.xml"
          title="Exchange Server updates"
        />
      </head>
      <body>
        <Header products={facts.products} asOf={asOf} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer catalogue={{ version, asOf }} />
      </body>
    </html>
  );
}
