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
    void readText(file).then(
      (text) => {
        field.value = text;
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

/** PowerShell writes files in UTF-16 unless told otherwise; the byte order mark tells. */
async function readText(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const coding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}
