const RESET_AFTER_MS = 2000;

const ANSWERS = { copied: 'Copied', failed: 'Copy failed' };

/** A button as it stands when it is not answering a press. */
interface Idle {
  text: string;
  label: string | null;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Lets buttons copy: `data-copy` holds the text, `data-copy-from` the address of this site that answers it. The button says for
 * a moment whether it worked.
 */
export function startCopying(): void {
  const idle = new WeakMap<HTMLButtonElement, Idle>();

  const answer = (button: HTMLButtonElement, state: keyof typeof ANSWERS) => {
    const words = button.querySelector('span') ?? button;
    const before = idle.get(button) ?? { text: words.textContent, label: button.getAttribute('aria-label') };
    clearTimeout(before.timer);
    button.dataset.state = state;
    words.textContent = ANSWERS[state];
    // Else it would be read out as what it copies.
    if (before.label !== null) button.setAttribute('aria-label', ANSWERS[state]);
    const timer = setTimeout(() => {
      idle.delete(button);
      delete button.dataset.state;
      words.textContent = before.text;
      if (before.label !== null) button.setAttribute('aria-label', before.label);
    }, RESET_AFTER_MS);
    idle.set(button, { ...before, timer });
  };

  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLButtonElement>('[data-copy], [data-copy-from]') : null;
    if (!button) return;
    copy(button.dataset).then(
      () => answer(button, 'copied'),
      () => answer(button, 'failed'),
    );
  });
}

async function copy({ copy: text, copyFrom: address }: DOMStringMap): Promise<void> {
  if (address === undefined) return navigator.clipboard.writeText(text ?? '');
  // The item is made before the text is there: a browser allows copying only directly after the click.
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': fetchText(address) })]);
}

async function fetchText(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return new Blob([await answer.blob()], { type: 'text/plain' });
}
