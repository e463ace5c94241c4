/** Requests under way at a time: enough to keep the server busy, few enough for two cores. */
const AT_ONCE = 8;

/** Works through a list that may grow while it is worked through, several items at a time. */
export async function inParallel<Item>(items: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  let next = 0;
  let idle: (() => void)[] = [];
  const wake = () => {
    const waiting = idle;
    idle = [];
    for (const resolve of waiting) resolve();
  };
  let running = 0;
  const worker = async (): Promise<void> => {
    for (;;) {
      const index = next;
      if (index < items.length) {
        next += 1;
        running += 1;
        await work(items[index]!).finally(() => {
          running -= 1;
          wake();
        });
      } else if (running === 0) {
        wake();
        return;
      } else await new Promise<void>((resolve) => idle.push(resolve));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
