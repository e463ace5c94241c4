'use client';

import { useState } from 'react';

const LABELS = { idle: 'Copy as Markdown', copied: 'Copied', failed: 'Copy failed' };

/** Fetches a text of this site and copies it. Shown only where scripts run; says whether it worked. */
export function CopyPage({ address }: { address: string }) {
  const [state, setState] = useState<keyof typeof LABELS>('idle');

  const text = async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return answer.blob().then((blob) => new Blob([blob], { type: 'text/plain' }));
  };
  // The item is made before the text is there: a browser allows copying only directly after the click.
  const copy = () =>
    navigator.clipboard.write([new ClipboardItem({ 'text/plain': text() })]).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <button type="button" className="copy needs-script" onClick={() => void copy()} data-state={state}>
      <span aria-live="polite">{LABELS[state]}</span>
    </button>
  );
}
