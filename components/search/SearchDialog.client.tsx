'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { SearchPanel } from './SearchPanel.client';
import { isApple, opensSearch } from './shortcut';
import type { StatusContext } from './SuggestionRow';

interface Props extends StatusContext {
  /** The box of the header, a form that works without scripts. */
  children: ReactNode;
}

interface Opened {
  Panel: typeof SearchPanel;
  text: string;
  selected: boolean;
  /** Tells one opening from the next. */
  turn: number;
}

/**
 * Opens the search dialog by the shortcut, by a press on the box, and by typing in it. Reaching the box by Tab opens
 * nothing: focus alone must not change what is on the page (https://www.w3.org/TR/WCAG22/#on-focus). The dialog is loaded when
 * the pointer reaches the box, or when it is needed, because most readers of a page never search from it.
 */
export function SearchDialog({ children, ...context }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const box = place.current?.querySelector('input');
    if (!box) return;
    const apple = isApple(navigator.platform);
    let loaded: typeof SearchPanel | undefined;
    /** The dialog was asked for and is being loaded. */
    let waiting: { goBack: () => void } | undefined;
    const load = async () => (loaded ??= (await import('./SearchPanel.client')).SearchPanel);
    // At once, so that the next letter is typed into the dialog.
    const show = (Panel: typeof SearchPanel, selected: boolean) =>
      flushSync(() =>
        setOpened((now) => {
          // One that was closed is told of it a moment later: it is not the one that opens now.
          const isOpen = document.querySelector<HTMLDialogElement>('dialog.finder')?.open === true;
          return now && isOpen ? now : { Panel, text: box.value, selected, turn: (now?.turn ?? 0) + 1 };
        }),
      );
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
      const shown = waiting;
      load().then(
        (Panel) => {
          if (waiting !== shown) return;
          waiting = undefined;
          // The dialog gives the focus back to what had it when it opened.
          goBack();
          show(Panel, selected && box.value === before);
        },
        () => (waiting = undefined),
      );
    };
    const onPointerEnter = () => void load().catch(() => undefined);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && waiting) {
        event.preventDefault();
        waiting.goBack();
        waiting = undefined;
        return;
      }
      if (!opensSearch(event, apple)) return;
      event.preventDefault();
      open(true);
    };
    const onClick = () => open(true);
    const onInput = (event: Event) => {
      if (event instanceof InputEvent && event.isComposing) return;
      open(false);
    };
    // Only here, because without scripts they would promise too much.
    box.setAttribute('aria-keyshortcuts', apple ? 'Meta+K' : 'Control+K');
    box.setAttribute('aria-haspopup', 'dialog');
    addEventListener('keydown', onKeyDown);
    box.addEventListener('pointerenter', onPointerEnter);
    box.addEventListener('click', onClick);
    box.addEventListener('input', onInput);
    box.addEventListener('compositionend', onInput);
    return () => {
      removeEventListener('keydown', onKeyDown);
      box.removeEventListener('pointerenter', onPointerEnter);
      box.removeEventListener('click', onClick);
      box.removeEventListener('input', onInput);
      box.removeEventListener('compositionend', onInput);
    };
  }, []);

  const onClosed = (text: string) => {
    const box = place.current?.querySelector('input');
    if (box) box.value = text;
    setOpened(null);
  };
  return (
    <>
      <div className="finder-place" ref={place}>
        {children}
      </div>
      {opened ? (
        <opened.Panel
          key={opened.turn}
          text={opened.text}
          selected={opened.selected}
          {...context}
          onClosed={onClosed}
        />
      ) : null}
    </>
  );
}
