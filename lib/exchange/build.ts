/** A build number as four integers: product, minor (the servicing line), build, revision. Never compared as text. */
export type Build = readonly [major: number, minor: number, build: number, revision: number];

const PLAIN = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/;

/** "Version" and "Build" as AdminDisplayVersion has them in the languages of Exchange's console. */
export const VERSION_WORD = 'versione|versión|versão|version|wersja|версия|バージョン|版本|버전';
export const BUILD_WORD = 'build|compilación|compilação|kompilacja|сборка|ビルド|内部版本|組建|빌드';

const ADMIN_DISPLAY = new RegExp(
  String.raw`^(?:(?:${VERSION_WORD})\s+)?(\d{1,5})\.(\d{1,5})\s*\(\s*(?:${BUILD_WORD})\s+(\d{1,5})\.(\d{1,5})(?::[^)]{0,60})?\s*\)$`,
  'iu',
);

/**
 * Reads one build number that fills the whole text.
 *
 * @param text `8.0.711.2`, `08.00.0711.002` or `Version 8.0 (Build 711.2)`, in any language of the console; spaces around it
 * are ignored
 * @returns the four integers, or null if the text is anything else
 */
export function parseBuild(text: string): Build | null {
  const trimmed = text.trim();
  const match = PLAIN.exec(trimmed) ?? ADMIN_DISPLAY.exec(trimmed);
  if (!match) return null;
  const [major, minor, build, revision] = match.slice(1, 5).map(Number);
  return [major!, minor!, build!, revision!];
}

/** Writes a build in its short form, `8.0.711.2`. */
export function formatBuild(build: Build): string {
  return build.join('.');
}

/** Writes a build as ExSetup.exe shows it, `08.00.0711.002`. */
export function formatLongBuild([major, minor, build, revision]: Build): string {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(major, 2)}.${pad(minor, 2)}.${pad(build, 4)}.${pad(revision, 3)}`;
}

/** Orders two builds part by part: negative if `a` is older, 0 if equal, positive if `a` is newer. */
export function compareBuilds(a: Build, b: Build): number {
  for (const part of [0, 1, 2, 3] as const) {
    const difference = a[part] - b[part];
    if (difference !== 0) return difference;
  }
  return 0;
}

/** True if both builds belong to the same servicing line: same product number and same minor version. */
export function sameLine(a: Build, b: Build): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
