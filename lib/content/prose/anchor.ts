/** The anchor of a heading: `Before you install` becomes `before-you-install`. Dots become hyphens, so that two builds never share one. */
export function anchorOf(heading: string): string {
  return (
    heading
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'section'
  );
}

/** Returns a function that makes anchors unique within a page by numbering the later ones. */
export function uniqueAnchors(): (anchor: string) => string {
  const taken = new Set<string>();
  return (anchor) => {
    let unique = anchor;
    for (let number = 2; taken.has(unique); number++) unique = `${anchor}-${number}`;
    taken.add(unique);
    return unique;
  };
}
