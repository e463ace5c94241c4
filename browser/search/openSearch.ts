import type { StatusContext } from '@/components/status/Status';
import type { openPanel } from './openPanel';
import { opensSearch } from './shortcut';

/**
 * Opens the search dialog by the shortcut, by a press on the box of the header, and by typing in it. Reaching the box by Tab
 * opens nothing: focus alone must not change what is on the page (https://www.w3.org/TR/WCAG22/#on-focus). The dialog is loaded
 * when the pointer reaches the box, or when it is needed, because most readers of a page never search from it.
 */
export function startSearch(): void {
  const place = document.querySelector<HTMLElement>('.finder-place');
  const box = place?.querySelector('input');
  if (!place || !box) return;
  const apple = document.documentElement.dataset.apple !== undefined;
  let loaded: typeof openPanel | undefined;
  /** The dialog was asked for and is being loaded. */
  let waiting: { goBack: () => void } | undefined;

  const load = async () => (loaded ??= (await import('./openPanel')).openPanel);
  const show = (opener: typeof openPanel, selected: boolean) => {
    // One that was closed is told of it a moment later: it is not the one that opens now.
    if (document.querySelector<HTMLDialogElement>('dialog.finder')?.open) return;
    opener({
      ...contextOf(place),
      text: box.value,
      selected,
      onClosed: (text) => (box.value = text),
    });
  };
  const open = (selected: boolean) => {
    if (loaded) return show(loaded, selected);
    if (waiting) return;
    const before = box.value;
    const origin = document.activeElement;
    const goBack = () => origin instanceof HTMLElement && origin.focus({ preventScroll: true });
    waiting = { goBack };
    // Letters that are typed meanwhile stand in the box and go along. Without the dialog the box is the form that it was.
    box.focus();
    if (selected) box.select();
    const asked = waiting;
    load().then(
      (opener) => {
        if (waiting !== asked) return;
        waiting = undefined;
        // The reader has gone on meanwhile.
        if (document.activeElement !== box) return;
        // The dialog gives the focus back to what had it when it opened.
        goBack();
        show(opener, selected && box.value === before);
      },
      () => (waiting = undefined),
    );
  };
  const onInput = (event: Event) => {
    if (event instanceof InputEvent && event.isComposing) return;
    open(false);
  };

  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && waiting) {
      event.preventDefault();
      waiting.goBack();
      waiting = undefined;
      return;
    }
    if (!opensSearch(event, apple)) return;
    event.preventDefault();
    open(true);
  });
  box.addEventListener('pointerenter', () => void load().catch(() => undefined));
  box.addEventListener('click', () => open(true));
  box.addEventListener('input', onInput);
  box.addEventListener('compositionend', onInput);
  // Only here, because without scripts they would promise too much.
  box.setAttribute('aria-keyshortcuts', apple ? 'Meta+K' : 'Control+K');
  box.setAttribute('aria-haspopup', 'dialog');
}

/** What the header wrote for the words of a status. */
function contextOf({ dataset }: HTMLElement): StatusContext {
  return { products: JSON.parse(dataset.products ?? '[]') as StatusContext['products'], asOf: dataset.asOf ?? '' };
}
