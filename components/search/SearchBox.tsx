import type { ReactNode } from 'react';

interface Props {
  /** What was looked up already. */
  query?: string;
  /** The large box of the home page and the results. */
  large?: boolean;
  /** Stands at the end of the field, over it. */
  hint?: ReactNode;
}

/** Looks a number or words up. A plain form: it works without scripts. */
export function SearchBox({ query, large = false, hint }: Props) {
  const id = large ? 'search-large' : 'search-small';
  return (
    <form
      className={large ? 'search-box search-box-large' : 'search-box'}
      action="/search"
      role="search"
      aria-label={large ? 'Look up an update' : 'Search'}
    >
      <label className="visually-hidden" htmlFor={id}>
        KB number, build, bulletin, event, error code or words
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={query}
        placeholder={large ? 'KB number, build, bulletin, error text …' : 'KB or build …'}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        maxLength={1000}
        required
        suppressHydrationWarning
      />
      {hint}
      <button type="submit">{large ? 'Look up' : 'Search'}</button>
    </form>
  );
}
