import type { Page } from './fixtures';

/** Elements that stored prose may become, those of its code blocks included. */
const PROSE = [
  ...['P', 'H3', 'H4', 'A', 'STRONG', 'EM', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'BR', 'HR'],
  ...['TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'DIV'],
];

/**
 * Everything in an open page that runs, loads or leads where no text of the catalogue may: nothing on a harmless page.
 * A script that was written by malice sets `window.hit`.
 */
export function harmIn(page: Page): Promise<string[]> {
  return page.evaluate((proseElements) => {
    const found: string[] = [];
    const show = (element: Element, what = '') => found.push(`${element.outerHTML.slice(0, 200)} ${what}`.trim());
    if ('hit' in window) found.push('something ran');
    const loading = [
      'src',
      'srcset',
      'data',
      'poster',
      'background',
      'ping',
      'action',
      'formaction',
      'xlink:href',
      'href',
    ];
    for (const element of document.querySelectorAll('*')) {
      const name = element.tagName.toUpperCase();
      if (/^(?:IFRAME|FRAME|OBJECT|EMBED|APPLET|BASE|PORTAL|AUDIO|VIDEO|MATH)$/.test(name)) show(element);
      if (name === 'META' && element.hasAttribute('http-equiv')) show(element);
      if (name === 'SCRIPT' && /^\s*(?:parent\.)?window\.hit/.test(element.textContent)) show(element);
      if (name === 'STYLE' && element.textContent.includes('evil')) show(element);
      for (const attribute of element.attributes) {
        if (attribute.name.startsWith('on')) show(element, attribute.name);
        if (!loading.includes(attribute.name) || name === 'LINK') continue;
        const { protocol, origin } = new URL(attribute.value, location.href);
        const allowed =
          name === 'A' && attribute.name === 'href' ? ['https:', 'http:', 'mailto:'] : [location.protocol];
        const links = name === 'A' && attribute.name === 'href';
        if (!allowed.includes(protocol) || (!links && origin !== location.origin)) show(element, attribute.name);
      }
    }
    for (const element of document.querySelectorAll('.prose *'))
      if (!proseElements.includes(element.tagName) && !element.closest('button')) show(element, 'in prose');
    for (const data of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(data.textContent);
    return found;
  }, PROSE);
}
