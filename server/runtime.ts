// Next escapes "<" in what its inline scripts hold, so the first one ends them.
const files = /<script src="\/_next\/static\/[^"<>]*"[^<>]*><\/script>/g;
const inline = /<script(?: id="_R_")?>(?:\(?self\.__next_f|\(globalThis\["TURBOPACK"\])[^<]*<\/script>/g;
const preloads = /<link rel="preload" as="script"[^<>]*>/g;

/**
 * Takes Next's client runtime out of a page, and the second copy of the page that it reads. Nothing of ours needs them: the pages
 * are whole as the server renders them, and browser/ is what runs. They are nine tenths of the scripts and half of a page.
 */
export function withoutRuntime(page: string): string {
  return page.replace(files, '').replace(inline, '').replace(preloads, '');
}
