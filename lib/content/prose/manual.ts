import { allowedComponents } from '@/lib/exchange/allowedProse';

/** A piece of Markdown that prose may hold, and the elements that it turns into. */
export interface AllowedMarkdown {
  what: string;
  example: string;
  elements: readonly string[];
}

/** What prose may hold beside its second-level headings; together they make every allowed element. */
export const allowedMarkdown: readonly AllowedMarkdown[] = [
  {
    what: 'paragraphs, with a line break where a line ends in a backslash',
    example: 'One line.\\\nThe next.',
    elements: ['p', 'br'],
  },
  {
    what: 'headings of the third and fourth level',
    example: '### Clusters\n\n#### Passive node',
    elements: ['h3', 'h4'],
  },
  {
    what: 'strong and stressed words, and exact ones such as a file name',
    example: '**first**, *only*, `Exmime.dll`',
    elements: ['p', 'strong', 'em', 'code'],
  },
  {
    what: 'links to pages of this site, to headings, to the web and to mailboxes',
    example: '[KB935490](/kb/935490), [the order](/topics/cas-proxy-order), [a page](https://www.example.org/)',
    elements: ['p', 'a'],
  },
  { what: 'lists', example: '- a list\n- of points', elements: ['ul', 'li'] },
  { what: 'numbered lists', example: '1. First this.\n2. Then that.', elements: ['ol', 'li'] },
  {
    what: 'commands, which readers can copy, as `powershell`, and other exact text as `text`',
    example: '```powershell\nGet-ExchangeServer\n```\n\n```text\nError code 1603\n```',
    elements: ['pre', 'code'],
  },
  {
    what: 'tables',
    example: '| file | version |\n| --- | --- |\n| `Exmime.dll` | 8.0.709.0 |',
    elements: ['table', 'thead', 'tbody', 'tr', 'th', 'td', 'code'],
  },
  { what: 'quotations of what a screen or a log says', example: '> Setup failed.', elements: ['blockquote', 'p'] },
  { what: 'a rule between two thoughts', example: '---', elements: ['hr'] },
];

/** What prose may not hold, each with a piece of text that the import refuses. */
export const refusedInProse: readonly { what: string; example: string }[] = [
  { what: 'JavaScript: import and export', example: "import x from 'y'" },
  { what: 'expressions in braces; write `\\{` for a brace', example: '{1 + 1}' },
  { what: 'raw HTML, and components other than those above; write `\\<` for an angle bracket', example: '<b>bold</b>' },
  { what: 'comments of HTML', example: '<!-- later -->' },
  { what: 'images; describe what they show', example: '![a dialog](/dialog.png)' },
  { what: 'first-level headings; the page shows the title', example: '# Title' },
  { what: 'headings inside lists, quotations and components', example: '> ## Install' },
  { what: 'struck text', example: '~~no longer~~' },
  { what: 'boxes to tick', example: '- [ ] done' },
  { what: 'footnotes; name the source in parentheses', example: 'A fact.[^1]\n\n[^1]: A source.' },
  { what: 'other addresses than those above', example: '[a file](ftp://example.org/file)' },
];

/** A component that authors may use, with the text of an example that holds every attribute. */
export interface ManualComponent {
  name: string;
  attributes: { name: string; required: boolean; of: readonly string[] | null }[];
  example: string;
}

/** The components of the allow-list; each stands on lines of its own, with blank lines around what it holds. */
export const manualComponents: readonly ManualComponent[] = Object.entries(allowedComponents).map(
  ([name, attributes]) => {
    const all = Object.entries(attributes).map(([attribute, rule]) => ({ name: attribute, ...rule }));
    const given = all.map((attribute) => `${attribute.name}="${attribute.of?.[0] ?? 'Words of its own'}"`).join(' ');
    return { name, attributes: all, example: `<${name} ${given}>\n\nText in Markdown.\n\n</${name}>` };
  },
);
