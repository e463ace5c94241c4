'use client';

export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en">
      <head>
        <title>Error · Supersede</title>
      </head>
      <body>
        <h1>This page could not be made</h1>
        <p>Something went wrong on our side. Try again in a moment.</p>
        <p>
          <button type="button" onClick={reset}>
            Try again
          </button>{' '}
          <a href="/">Home page</a>
        </p>
      </body>
    </html>
  );
}
