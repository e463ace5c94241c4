import { SaxesParser } from 'saxes';

/** An element as a strict XML parser sees it, names with the address of their namespace. */
export interface Parsed {
  /** `{http://www.w3.org/2005/Atom}feed` */
  name: string;
  attributes: Record<string, string>;
  children: Parsed[];
  /** All text inside, that of its children included. */
  text: string;
}

/**
 * Parses a document.
 *
 * @throws if it is not well-formed
 */
export function parseXml(document: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const top: Parsed = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Parsed = {
      name: `{${uri}}${local}`,
      attributes: Object.fromEntries(values),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (!root) throw new Error('The document has no element');
  return root;
}

/** The children with a local name, whatever their namespace. */
export function named({ children }: Parsed, local: string): Parsed[] {
  return children.filter(({ name }) => name.endsWith(`}${local}`));
}

/** The only child with a local name. */
export function only(parent: Parsed, local: string): Parsed {
  const [one, ...others] = named(parent, local);
  if (!one || others.length > 0)
    throw new Error(`${parent.name} has ${others.length + (one ? 1 : 0)} ${local}, not one`);
  return one;
}
