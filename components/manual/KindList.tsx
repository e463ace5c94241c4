import type { Kind } from '@/lib/content/schemaFields';
import { Marked } from '../api/Marked';
import { kindAnchor } from './anchors';

/** The kinds of values that fields take, each described once. */
export function KindList({ kinds }: { kinds: readonly Kind[] }) {
  return (
    <dl className="manual-list">
      {kinds.map(({ title, description }) => (
        <div key={title} id={kindAnchor(title)}>
          <dt>{title}</dt>
          <dd>
            <Marked text={description} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
