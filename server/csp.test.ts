import { describe, expect, it } from 'vitest';
import { devPolicy, hashSource, pagePolicy, plainPolicy } from './csp';

describe('policies', () => {
  // The first example of https://www.w3.org/TR/CSP2/#script-src-hash-usage.
  it('hashes as the specification does', () => {
    expect(hashSource("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
  });

  it('allows the inline scripts and styles of the page, each once', () => {
    const parts = pagePolicy('<style>b{}</style><script>a</script><script>ä</script><script>a</script>').split('; ');
    expect(parts).toContain(`script-src 'self' ${hashSource('a')} ${hashSource('ä')}`);
    expect(parts).toContain(`style-src 'self' ${hashSource('b{}')}`);
  });

  it('is strict without inline code', () => {
    expect(pagePolicy('<p>')).toBe(plainPolicy);
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
