import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SearchPanel, type SearchPanelProps } from './SearchPanel';

/** Opens the search dialog at once, so that the next letter is typed into it; it leaves no trace when it closes. */
export function openPanel({ onClosed, ...props }: SearchPanelProps): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = (text: string) => {
    root.unmount();
    place.remove();
    onClosed(text);
  };
  flushSync(() => root.render(<SearchPanel {...props} onClosed={close} />));
}
