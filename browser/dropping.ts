import { decodeText } from '@/lib/decodeText';

/** Browsers take a long text in at once, but paste it piece by piece, during which the page stands still. */
const LONG = 50_000;

/**
 * Lets a file be dropped onto a text field, whose text it becomes, and a long text be pasted at once; nothing is sent.
 * The hint that names the field by `data-drop-onto` says what came of it.
 */
export function startDropping(): void {
  const hint = document.querySelector<HTMLElement>('[data-drop-onto]');
  const field = document.getElementById(hint?.dataset.dropOnto ?? '');
  if (!hint || !(field instanceof HTMLTextAreaElement)) return;

  const leave = () => delete field.dataset.over;
  field.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    field.dataset.over = 'true';
  });
  field.addEventListener('dragleave', leave);
  field.addEventListener('drop', (event) => {
    leave();
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void file.arrayBuffer().then(
      (bytes) => {
        field.value = decodeText(new Uint8Array(bytes));
        hint.textContent = `${file.name} is in the field.`;
      },
      () => (hint.textContent = `${file.name} could not be read.`),
    );
  });
  field.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.length < LONG) return;
    event.preventDefault();
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  });
}
