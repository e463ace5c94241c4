import { z } from 'zod';
import { formatBuild, parseBuild } from '@/lib/exchange/build';
import { foldText } from '@/lib/exchange/foldText';
import { soleIdentifier } from '@/lib/exchange/identifier';
import { readKb } from '@/lib/exchange/kbNumber';
import { status } from './values';

const LONGEST_TEXT = 1000;

/** Text that `read` turns into its canonical form; null is refused with the sentence. */
function readable<Value>(read: (text: string) => Value | null, refusal: string) {
  return z
    .string()
    .max(LONGEST_TEXT)
    .transform((text, context): Value => {
      const value = read(foldText(text));
      if (value !== null) return value;
      context.addIssue({ code: 'custom', message: refusal });
      return z.NEVER;
    });
}

function soleOf(kind: 'build' | 'bulletin' | 'cve') {
  return (text: string): string | null => {
    const found = soleIdentifier(text);
    return found?.kind === kind ? found.value : null;
  };
}

function readBuildParameter(text: string): string | null {
  const build = parseBuild(text);
  return build ? formatBuild(build) : soleOf('build')(text);
}

function readKbParameter(text: string): number | null {
  const digits = /^\d{5,7}$/.test(text.trim()) ? text.trim() : readKb(text);
  return digits === null ? null : Number(digits);
}

/** A build in any notation, read as `8.0.711.2`. */
export const build = readable(readBuildParameter, 'This is no build number. A build looks like 8.0.711.2.').describe(
  'Build in any notation: 8.0.711.2, 08.00.0711.002 or Version 8.0 (Build 711.2).',
);

/** A KB number in any spelling, read as an integer. */
export const kb = readable(readKbParameter, 'This is no KB number. It has 5 to 7 digits, such as 935490.').describe(
  'KB number, with or without the letters.',
);

export const bulletinId = readable(
  soleOf('bulletin'),
  'This is neither a bulletin number such as MS07-026 nor an advisory number such as ADV190018.',
).describe('Bulletin or advisory, such as MS07-026, in upper or lower case.');

export const cveId = readable(soleOf('cve'), 'This is no CVE number. It looks like CVE-2007-0039.').describe(
  'CVE, such as CVE-2007-0039, in upper or lower case.',
);

/** Anything that can be looked up. */
export const identifier = z
  .string()
  .min(1)
  .max(LONGEST_TEXT)
  .describe('Any spelling of a KB number, build, bulletin, CVE, event ID or error code, a file name, an id or a name.');

/** A name in an address, as it stands. */
export const name = z.string().max(200);

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

/** Which part of a list to give. */
export const paging = {
  limit: whole(1, 500, 50).describe('Number of entries, at most 500.'),
  offset: whole(0, 1_000_000, 0).describe('Number of entries to pass over.'),
};

export const releaseFilters = {
  product: name.optional().describe('Id of a product, such as exchange-2007.'),
  line: name.optional().describe('Id of a servicing line, such as exchange-2010-sp3.'),
  status: status.optional(),
  security: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: only releases that sources tie to a bulletin, an advisory or a CVE.'),
};

export const searchQuery = {
  q: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_TEXT)
    .describe('A KB number, a build, a bulletin, a CVE, an event ID, an error code, the name of a package, or words.'),
  limit: whole(1, 50, 20).describe('Number of hits, at most 50.'),
};

/** Longest token that `paste` takes; what is longer is posted. */
export const LONGEST_PASTE = 300;

const answer = (values: [string, ...string[]], what: string) => z.enum(values).optional().describe(what);

/** The questions of the wizard without that of the build; a posted text answers that one. */
export const otherAnswers = {
  product: answer(['exchange-2007', 'exchange-2010', 'other'], 'Installed product.'),
  sp: answer(['rtm', 'sp1', 'sp2', 'sp3', 'unknown'], 'Installed service pack.'),
  iu: answer(['no', 'yes', 'unknown', 'skip'], 'Whether an interim update is installed.'),
  proxy: answer(['no', 'internet-facing', 'inner', 'unknown', 'skip'], 'Whether Client Access servers proxy.'),
  owa: answer(['no', 'yes', 'skip'], 'Whether Outlook Web Access was customised.'),
  net: answer(['yes', 'no', 'unknown', 'skip'], 'Whether the server reaches the Internet.'),
  cluster: answer(['none', 'ccr', 'scc', 'lcr', 'dag', 'skip'], 'High availability of the mailboxes.'),
  sec: answer(['none', 'forefront', 'other', 'skip'], 'Scanner that is hooked into Exchange.'),
  arch: answer(['x64', 'x86', 'skip'], 'Architecture of the machine; Exchange 2007 only.'),
  how: answer(['hand', 'microsoft-update', 'silent', 'skip'], 'How the update is to be installed.'),
  role: z
    .string()
    .max(100)
    .optional()
    .describe('Roles of the server: `cas`, `ht`, `mbx`, `um` joined by hyphens, or `edge`, `tools` or `skip` alone.'),
  goal: z
    .string()
    .max(LONGEST_PASTE)
    .optional()
    .describe(
      'What the server needs: the KB number of a fix, a bulletin, an advisory or a CVE, or `coexist-2010`, `coexist-2013`, `coexist-2016`. Without it: to have the latest release.',
    ),
};

export const applicabilityQuery = {
  ...otherAnswers,
  build: z
    .string()
    .max(LONGEST_TEXT)
    .optional()
    .describe(
      'File version of ExSetup.exe in any notation, AdminDisplayVersion as adv-8.1.240.6 or as printed, the KB number of a rollup, `none` (no rollup, proven) or `unknown`.',
    ),
  paste: z
    .string()
    .max(LONGEST_PASTE)
    .optional()
    .describe('One short token instead of `build`, such as a KB number, a build or a registry path.'),
};

const release = name.min(1).describe('A build in any notation, a KB number, or a label such as 2007 SP1 UR6.');
export const compareQuery = { from: release, to: release };
