import { jsonText } from './jsonText';

/** What a page is, for search engines: data blocks, which no browser runs. */
export function JsonLd({ data }: { data: readonly object[] }) {
  return data.map((one, index) => (
    <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonText(one) }} />
  ));
}
