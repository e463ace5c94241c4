import { describe, expect, it } from 'vitest';
import { headScript } from '@/components/layout/headScript';
import { devPolicy, documentPolicy, hashSource, pagePolicy, plainPolicy } from './csp';

describe('policies', () => {
  // The first example of https://www.w3.org/TR/CSP2/#script-src-hash-usage.
  it('hashes as the specification does', () => {
    expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  it('lets one inline script run in a page of the app, and no inline style', () => {
    const parts = pagePolicy.split('; ');
    expect(parts).toContain(`script-src 'self' ${hashSource(headScript)}`);
    expect(parts).toContain("style-src 'self'");
  });

  it('lets nothing run in a page that the server writes, and styles it by its own rules', () => {
    const parts = documentPolicy('b{}').split('; ');
    expect(parts).toContain("script-src 'none'");
    expect(parts).toContain(`style-src ${hashSource('b{}')}`);
  });

  it('is strict where there is no page', () => {
    expect(plainPolicy).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; " +
        "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    );
  });

  it('is relaxed for development only where hot reloading needs it', () => {
    expect(devPolicy).toContain("script-src 'self' 'unsafe-inline' 'unsafe-eval'");
    expect(devPolicy).toContain("connect-src 'self' ws: wss:");
    expect(devPolicy).toContain("frame-ancestors 'none'");
  });
});
