/** The anchor of a field: `articles` and `releases[].evidence.build` become `articles-releases-evidence-build`. */
export function fieldAnchor(section: string, path: string): string {
  return [section, ...path.replaceAll('[]', '').split('.')].join('-');
}

/** The anchor of a kind of value: `KB number` becomes `kind-kb-number`. */
export function kindAnchor(title: string): string {
  return `kind-${title.toLowerCase().replaceAll(' ', '-')}`;
}
