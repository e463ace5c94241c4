import { parseBuild } from '@/lib/exchange/build';
import type { Facts } from '@/lib/exchange/facts';
import type { Identifier } from '@/lib/exchange/identifier';
import { matchBuild } from '../matchBuild';
import type { SignalKind } from './signal';
import type { Surroundings } from './surroundings';

/** Parts longer than those of Exchange's long form, 08.03.0517.000: Windows, Office and the C++ runtime count so high. */
const HIGHEST_PART = 9999;
const HIGHEST_REVISION = 999;

/** Windows Server 2008 and its Vista count 6.0.6000 to 6.0.6003, later ones 6.1 to 6.3. Exchange 2000 is 6.0.4417, Exchange 2003 is 6.5. */
const WINDOWS = /^6\.(?:0\.600[0-3]|[1-3]\.\d+)\./;

const OTHER_SOFTWARE = /\b(?:outlook|office|winword|windows|powershell|msie|trident|user-agent|operatingsystem|os)\b/i;
const EXCHANGE_NAMED = /exchange|exsetup|outlook web/i;
const NETWORK_WORD = /\b(?:ip(?:v4)?|ipaddress|dns|gateway|subnet|ping|host|adresse?|address)\b[^\n]{0,60}$/i;
const OWA_BEFORE = /[/\\]owa[/\\](?:auth[/\\])?$|x-owa-version["']?[\s:=]{0,40}["']?$/i;
const FILE_VERSION_BEFORE = /exsetup|file ?version|dateiversion|version du fichier|versión del archivo/i;
/** What Windows Installer and the setup key of Exchange keep: the version of the service pack. */
const PRODUCT_VERSION_BEFORE =
  /(?:display|configured|unpacked)_?version["']?[\s:=]|(?:product|setup) version\s{0,20}:/i;
/** A row of the installed programs and updates. */
const LISTED = /\bmicrosoft (?:exchange|corporation)\b|\bupdate rollup \d/i;

/**
 * Tells what a build in a paste says, by what stands around it on its line.
 *
 * Versions of Windows, of other programs, of .NET assemblies and IP addresses look like builds of Exchange.
 */
export function readBuildToken(
  { value, notation }: Identifier & { kind: 'build' },
  { before, after }: Surroundings,
  facts: Facts,
): SignalKind {
  if (notation === 'admin-display') return 'admin-display-version';
  if (OWA_BEFORE.test(before)) return 'owa';
  if (isOtherSoftware(value, before, after)) return 'other-version';
  const row = `${before} ${after}`;
  const listed = notation === 'short' && LISTED.test(row) && !/exsetup/i.test(row);
  if ((listed || PRODUCT_VERSION_BEFORE.test(before)) && isBaseline(value, facts)) return 'product-version';
  const labelled = notation === 'long' || FILE_VERSION_BEFORE.test(before) || /exsetup/i.test(after);
  return labelled ? 'file-version' : 'build';
}

function isOtherSoftware(value: string, before: string, after: string): boolean {
  const [, , part = 0, revision = 0] = value.split('.').map(Number);
  if (part > HIGHEST_PART || revision > HIGHEST_REVISION || WINDOWS.test(value)) return true;
  if (/^,\s{0,4}culture=/i.test(after)) return true;
  if (OTHER_SOFTWARE.test(before) && !EXCHANGE_NAMED.test(before)) return true;
  const octets = value.split('.').every((one) => Number(one) <= 255);
  return octets && (/^(?::\d{1,5}|\/\d{1,2})(?![\d.])/.test(after) || NETWORK_WORD.test(before));
}

function isBaseline(value: string, facts: Facts): boolean {
  const build = parseBuild(value);
  const match = build ? matchBuild(build, facts) : null;
  return match !== null && 'release' in match && match.release.kind === 'baseline';
}
