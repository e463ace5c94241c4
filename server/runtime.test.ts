import { expect, it } from 'vitest';
import { withoutRuntime } from './runtime';

it('takes out what Next loads, runs and keeps for itself', () => {
  const page =
    '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/b.js" noModule=""></script></head>' +
    '<body><p>1</p><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script>' +
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"\\u003c/script>"])</script></body>';
  expect(withoutRuntime(page)).toBe('<head></head><body><p>1</p></body>');
});

it.each([
  '<script>document.documentElement.dataset.script=""</script>',
  '<script type="module" src="/scripts/main-ABC.js"></script>',
  '<script type="application/ld+json">{"a":"self.__next_f"}</script>',
  '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
  '<link rel="preload" as="style" href="/_next/static/chunks/a.css"/>',
  '<pre>&lt;script&gt;self.__next_f.push(1)&lt;/script&gt;</pre>',
])('leaves %s', (part) => {
  expect(withoutRuntime(part)).toBe(part);
});
