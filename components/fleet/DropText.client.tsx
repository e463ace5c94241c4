'use client';

import { useEffect, useState } from 'react';

/** Browsers take a long text in at once, but paste it piece by piece, during which the page stands still. */
const LONG = 50_000;

/**
 * Lets a file be dropped onto a text field, whose text it becomes, and a long text be pasted at once; nothing is sent.
 * Without scripts there is the file field.
 */
export function DropText({ target }: { target: string }) {
  const [dropped, setDropped] = useState('');

  useEffect(() => {
    const field = document.getElementById(target);
    if (!(field instanceof HTMLTextAreaElement)) return;
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      field.dataset.over = 'true';
    };
    const leave = () => delete field.dataset.over;
    const drop = (event: DragEvent) => {
      leave();
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      void readText(file).then(
        (text) => {
          field.value = text;
          setDropped(`${file.name} is in the field.`);
        },
        () => setDropped(`${file.name} could not be read.`),
      );
    };
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.length < LONG) return;
      event.preventDefault();
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    };
    field.addEventListener('paste', paste);
    field.addEventListener('dragover', over);
    field.addEventListener('dragleave', leave);
    field.addEventListener('drop', drop);
    return () => {
      field.removeEventListener('paste', paste);
      field.removeEventListener('dragover', over);
      field.removeEventListener('dragleave', leave);
      field.removeEventListener('drop', drop);
    };
  }, [target]);

  return (
    <p className="fleet-help fleet-drop needs-script" aria-live="polite">
      {dropped === '' ? 'A file can be dropped onto the field.' : dropped}
    </p>
  );
}

/** PowerShell writes files in UTF-16 unless told otherwise; the byte order mark tells. */
async function readText(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const coding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}
