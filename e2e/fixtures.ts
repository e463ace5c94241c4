import { test as base, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';
export type { APIRequestContext, BrowserContext, Locator, Page } from '@playwright/test';

/** What browsers complain about during a test. Anything not allowed fails the test when it ends. */
export interface Problems {
  /** Watches a context that the test opened itself; the one of the `page` fixture is watched already. */
  watch: (context: BrowserContext) => void;
  /** Lets problems pass whose line matches, for pages that are meant to be missing. */
  allow: (line: RegExp) => void;
}

/** Playwright's test, which here also fails on console errors, uncaught errors and failed requests to the site. */
export const test = base.extend<{ problems: Problems }>({
  problems: [
    async ({ context, baseURL }, use) => {
      const found: string[] = [];
      const allowed: RegExp[] = [];
      const own = (url: string) => baseURL !== undefined && url.startsWith(`${baseURL}/`);
      const watch = (watched: BrowserContext) => {
        // Violations of the content security policy are console errors too.
        watched.on('console', (message) => {
          if (message.type() === 'error') found.push(`console: ${message.text()} at ${message.location().url}`);
        });
        watched.on('weberror', (error) => found.push(`uncaught: ${error.error().stack || String(error.error())}`));
        watched.on('response', (response) => {
          if (own(response.url()) && response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
        });
        watched.on('requestfailed', (request) => {
          const why = request.failure()?.errorText ?? '';
          // A page that is left while it loads aborts its requests; "csp" is what a browser without JavaScript says of scripts.
          if (own(request.url()) && why !== 'net::ERR_ABORTED' && why !== 'csp') found.push(`${why} ${request.url()}`);
        });
      };
      watch(context);
      await use({ watch, allow: (line) => void allowed.push(line) });
      const left = found.filter((line) => !allowed.some((pattern) => pattern.test(line)));
      if (left.length > 0) throw new Error(`The browser complained:\n${left.join('\n')}`);
    },
    { auto: true },
  ],
});

/** The lines of a page that is meant to be missing: its status, and what the console says of it. */
export const MISSING = /^404 |status of 404/;
