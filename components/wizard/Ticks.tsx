/** Says how many steps are done, which a browser keeps for itself (browser/ticks). */
export function Ticks({ state, count }: { state: string; count: number }) {
  return (
    <span className="ticks needs-script" data-ticks={state}>
      <span role="status" suppressHydrationWarning>
        {`0 of ${count} done`}
      </span>
      . Kept in this browser only.{' '}
      <button type="button" className="copy" disabled>
        Clear all
      </button>
    </span>
  );
}
