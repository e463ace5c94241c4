import type { StatusShape as Shape, StatusTone } from './statusWords';
import { StatusShape } from './StatusShape';

/** The shape of a status beside its word, in the size of the text. It never stands without the word. */
export function StatusMark({ shape, tone }: { shape: Shape; tone: StatusTone }) {
  return (
    <svg className="status-mark" viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      <StatusShape shape={shape} tone={tone} radius={5.5} />
    </svg>
  );
}
