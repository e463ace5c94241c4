'use client';

import { SearchBox } from '@/components/search/SearchBox';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="page-head">
      <h1>This page could not be made</h1>
      <p className="lead">
        Something went wrong on our side. What you looked for is not lost: try again, or look it up.
      </p>
      <p>
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
      </p>
      <SearchBox large />
    </div>
  );
}
