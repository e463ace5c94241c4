import { element, xmlDocument } from './xml';

/**
 * Writes the description by which a browser offers our search in its address bar,
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(site: URL): string {
  const at = (path: string) => new URL(path, site).href;
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, 'Supersede'),
      element('Description', {}, 'Exchange Server updates by KB number, build, bulletin, CVE, error code or words'),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, 'en'),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, at('/icon.svg')),
      // The braces are the format's own and must not be encoded.
      element('Url', { type: 'text/html', method: 'get', template: `${at('/search')}?q={searchTerms}` }),
      element('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: at('/opensearch.xml') }),
    ),
  );
}
