import type { ElementContent } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { proseComponents } from './registry';

/** Renders stored prose through the component registry. The nodes are data of an allow-list; nothing is evaluated. */
export function Prose({ nodes }: { nodes: ElementContent[] }) {
  if (nodes.length === 0) return null;
  const content = toJsxRuntime(
    { type: 'root', children: nodes },
    { Fragment, jsx, jsxs, components: proseComponents, tableCellAlignToStyle: false, passNode: true },
  ) as ReactNode;
  return <div className="prose">{content}</div>;
}
