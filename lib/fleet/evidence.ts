import { compareBuilds, formatBuild, type Build } from '@/lib/exchange/build';
import type { Facts, Line, Release } from '@/lib/exchange/facts';
import { buildOf } from '@/lib/exchange/supersession';
import type { Answers } from '@/lib/wizard/answers';
import { otherProductName } from '@/lib/wizard/otherProducts';
import type { Version } from './read/version';
import type { InstalledUpdates } from './updates';

export type EvidenceKind = 'file-version' | 'update' | 'admin-display-version';

/** What the rows of a server prove, in the wizard's own answers, and all that was weighed. */
export interface Evidence {
  /** Null if nothing follows. */
  answers: Answers | null;
  /** Name of a product that is not covered, where the version was cut. */
  otherProduct: string | null;
  used: EvidenceKind | null;
  file: Version | null;
  otherFiles: Version[];
  update: Release | null;
  display: Version | null;
}

/**
 * Weighs what is known of a server: the version of ExSetup.exe beats installed updates, and both beat AdminDisplayVersion,
 * which shows no rollup. A version that was cut still shows the service pack.
 */
export function evidenceOf(versions: readonly Version[], installed: InstalledUpdates, facts: Facts): Evidence {
  const known = versions.filter((version) => isExchange(version, facts));
  const [file = null, ...otherFiles] = newestFirst(known.filter(({ kind }) => kind === 'file-version'));
  const [display = null] = newestFirst(known.filter(({ kind }) => kind === 'admin-display-version'));
  const line = display && lineOf(display, facts);
  const update = newestUpdate(installed.releases, line);
  const base = { file, otherFiles, update, display, otherProduct: null };
  const iu: Pick<Answers, 'iu'> = installed.interim ? { iu: 'yes' } : {};
  if (file?.build) return { ...base, used: 'file-version', answers: { build: formatBuild(file.build), ...iu } };
  if (update) return { ...base, used: 'update', answers: { build: update.build, ...iu } };
  const shown = display ?? file;
  if (!shown) return { ...base, used: null, answers: null };
  const used = shown.kind;
  if (installed.none && line) return { ...base, used: 'update', answers: lineAnswers(line, 'none') };
  if (shown.build) return { ...base, used, answers: { build: `adv-${formatBuild(shown.build)}`, ...iu } };
  const cutLine = lineOf(shown, facts);
  if (cutLine) return { ...base, used, answers: lineAnswers(cutLine, 'unknown') };
  const otherProduct = facts.products.some(({ major }) => major === shown.major)
    ? null
    : otherProductName(shown.major, shown.minor);
  return { ...base, used, otherProduct, answers: otherProduct === null ? null : { product: 'other' } };
}

const PRODUCTS = ['exchange-2007', 'exchange-2010'] as const;
const SERVICE_PACKS = ['rtm', 'sp1', 'sp2', 'sp3'] as const;

function lineAnswers({ productId, slug }: Line, build: 'none' | 'unknown'): Answers | null {
  const product = PRODUCTS.find((id) => id === productId);
  const sp = SERVICE_PACKS.find((id) => id === slug);
  return product && sp ? { product, sp, build } : null;
}

/** The two parts of a version that name product and service pack. */
export function partsOf(version: Version): readonly [major: number, minor: number] {
  return version.build ? [version.build[0], version.build[1]] : [version.major, version.minor];
}

function lineOf(version: Version, { products, lines }: Facts): Line | null {
  const [major, minor] = partsOf(version);
  const product = products.find((one) => one.major === major);
  return lines.find((line) => line.productId === product?.id && line.minor === minor) ?? null;
}

function isExchange(version: Version, { products }: Facts): boolean {
  const [major, minor] = partsOf(version);
  return products.some((product) => product.major === major) || otherProductName(major, minor) !== null;
}

/** Whole versions before cut ones, the newest first; the same version once. */
function newestFirst(versions: Version[]): Version[] {
  const numbers = (version: Version): Build => version.build ?? [-1, version.major, version.minor, 0];
  const different = new Map(versions.map((version) => [numbers(version).join('.'), version]));
  return [...different.values()].sort((a, b) => compareBuilds(numbers(b), numbers(a)));
}

/** The newest of the installed rollups; those of the service pack that AdminDisplayVersion shows come first. */
function newestUpdate(releases: readonly Release[], line: Line | null): Release | null {
  const onLine = releases.filter(({ lineId }) => lineId === line?.id);
  const [newest = null] = (onLine.length > 0 ? onLine : releases).toSorted((a, b) =>
    compareBuilds(buildOf(b), buildOf(a)),
  );
  return newest;
}
