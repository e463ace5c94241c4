'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { readTicks, ticksKey, writeTicks } from '@/lib/wizard/ticks';

/** The boxes of the checklist on this page. */
function boxes(): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.checklist input[data-step]')];
}

/** Storage can be switched off; the boxes work without it. */
function keep(state: string, ids: ReadonlySet<string>): void {
  const kept = writeTicks(ids);
  try {
    if (kept === null) localStorage.removeItem(ticksKey(state));
    else localStorage.setItem(ticksKey(state), kept);
  } catch {
    return;
  }
}

function kept(state: string): Set<string> {
  try {
    return readTicks(localStorage.getItem(ticksKey(state)));
  } catch {
    return new Set();
  }
}

function ticked(): Set<string> {
  return new Set(
    boxes()
      .filter(({ checked }) => checked)
      .map(({ dataset }) => dataset.step ?? ''),
  );
}

/** Calls back whenever a box of the checklist changes. */
function watch(changed: () => void): () => void {
  const list = document.querySelector('.checklist');
  list?.addEventListener('change', changed);
  return () => list?.removeEventListener('change', changed);
}

/** Ticks these boxes and no others, and tells everybody who watches. */
function tick(ids: ReadonlySet<string>): void {
  for (const box of boxes()) box.checked = ids.has(box.dataset.step ?? '');
  document.querySelector('.checklist')?.dispatchEvent(new Event('change'));
}

/** Keeps in this browser which steps are done, and says how many. */
export function Ticks({ state, count }: { state: string; count: number }) {
  const done = useSyncExternalStore(
    watch,
    () => ticked().size,
    () => 0,
  );

  useEffect(() => {
    // What was ticked before the scripts came counts too.
    tick(new Set([...kept(state), ...ticked()]));
    return watch(() => keep(state, ticked()));
  }, [state]);

  return (
    <span className="ticks needs-script">
      <span role="status">
        {done} of {count} done
      </span>
      . Kept in this browser only.{' '}
      <button type="button" className="copy" onClick={() => tick(new Set())} disabled={done === 0}>
        Clear all
      </button>
    </span>
  );
}
