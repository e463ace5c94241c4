import { readTicks, ticksKey, writeTicks } from '@/lib/wizard/ticks';

/** Keeps in this browser which steps of the checklist are done, and says how many. */
export function startTicks(): void {
  const tools = document.querySelector<HTMLElement>('[data-ticks]');
  const list = tools?.closest('.checklist');
  const said = tools?.querySelector('[role=status]');
  const clear = tools?.querySelector('button');
  if (!tools || !list || !said || !clear) return;
  const state = tools.dataset.ticks ?? '';
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[data-step]')];

  const ticked = () => new Set(boxes.filter(({ checked }) => checked).map(({ dataset }) => dataset.step ?? ''));
  const tick = (ids: ReadonlySet<string>) => {
    for (const box of boxes) box.checked = ids.has(box.dataset.step ?? '');
    changed();
  };
  const changed = () => {
    const done = ticked();
    said.textContent = `${done.size} of ${boxes.length} done`;
    clear.disabled = done.size === 0;
    keep(state, done);
  };
  list.addEventListener('change', changed);
  clear.addEventListener('click', () => tick(new Set()));
  // What was ticked before the scripts came counts too.
  tick(new Set([...kept(state), ...ticked()]));
}

/** Storage can be switched off; the boxes work without it. */
function keep(state: string, ids: ReadonlySet<string>): void {
  const text = writeTicks(ids);
  try {
    if (text === null) localStorage.removeItem(ticksKey(state));
    else localStorage.setItem(ticksKey(state), text);
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
