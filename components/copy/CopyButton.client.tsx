'use client';

import { useEffect, useState } from 'react';

const RESET_AFTER_MS = 2000;

/** Copies a text. Shown only where scripts run; says whether it worked. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');

  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), RESET_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  const label = { idle: 'Copy', copied: 'Copied', failed: 'Copy failed' }[state];
  return (
    <button
      type="button"
      className="copy needs-script"
      aria-label={state === 'idle' ? `Copy ${what} ${text}` : label}
      onClick={() => void copy()}
      data-state={state}
    >
      <span aria-live="polite">{label}</span>
    </button>
  );
}
