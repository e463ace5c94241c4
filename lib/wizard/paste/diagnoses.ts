import type { Signal } from './signal';

/** An error or event that people paste, and the pages of the catalogue that explain it. The words of each are content. */
interface Known {
  events?: readonly string[];
  errors?: readonly string[];
  text?: RegExp;
  /** Slugs of known issues, the likeliest first. */
  issues: readonly string[];
  /** Slugs of topics. */
  topics: readonly string[];
}

/** What can be told of an error, in the order in which it is told: what says most comes first. */
export const DIAGNOSES = {
  'file-in-use': {
    events: ['11306'],
    errors: ['1306'],
    text: /exclusive access to the file/i,
    issues: ['file-in-use-services-disabled'],
    topics: ['other-software'],
  },
  'wrong-service-pack': {
    errors: ['1642', '0x8007066A'],
    text: /program to be upgraded may be missing|update a different version of the program/i,
    issues: ['wrong-service-pack'],
    topics: ['find-installed-rollup', 'right-package'],
  },
  'wrong-architecture': {
    text: /not compatible with the version of Exchange Server 2007/i,
    issues: ['wrong-architecture'],
    topics: ['right-package'],
  },
  'another-version': {
    errors: ['1638', '0x80070666'],
    text: /another version of this product is already installed/i,
    issues: ['another-version-installed'],
    topics: ['service-pack-upgrade'],
  },
  'ended-prematurely': {
    text: /ended prematurely because of an error|\(KB ?\d{5,7}\) ended prematurely/i,
    issues: ['manual-install-not-elevated', 'exchangesetuplogs-folder-missing', 'wmf-3'],
    topics: ['elevated-prompt'],
  },
  'native-images': {
    text: /creating native images/i,
    issues: ['native-images-stuck'],
    topics: ['crl-check'],
  },
  'owa-blank': {
    text: /logon\.aspx\?\S{0,300}reason=0/i,
    issues: ['exchangesetuplogs-folder-missing', 'owa-blank-page-after-rollup'],
    topics: ['owa-customisation'],
  },
  'assembly-missing': {
    text: /could not load file or assembly/i,
    issues: ['owa-could-not-load-assembly'],
    topics: [],
  },
  'execution-policy': {
    text: /AuthorizationManager check failed/i,
    issues: ['powershell-execution-policy-gpo'],
    topics: [],
  },
  'cached-patch-missing': {
    errors: ['1635', '2203', '2771'],
    issues: ['install-aborts-missing-cached-patch', 'install-fails-missing-cached-patches'],
    topics: ['windows-installer-cache'],
  },
  'service-timeout': {
    events: ['7000', '7009'],
    text: /did not respond to the start or control request in a timely fashion/i,
    issues: ['crl-check-service-start'],
    topics: ['crl-check'],
  },
  'logs-folder': {
    events: ['1024'],
    issues: ['exchangesetuplogs-folder-missing'],
    topics: [],
  },
  'update-failed': {
    events: ['1023'],
    errors: ['1603', '0x643', '0x80070643'],
    text: /(?<![\da-fx])80070643(?![\da-f])|could not be installed\. error code 1603|konnte nicht installiert werden\. fehlercode 1603|\breturning 1603\b|error status: 1603/i,
    issues: ['file-in-use-services-disabled', 'install-fails-missing-cached-patches'],
    topics: [],
  },
  'configuration-failed': {
    events: ['11729'],
    text: /Exchange Server -- Configuration failed/i,
    issues: ['file-in-use-services-disabled'],
    topics: [],
  },
} as const satisfies Record<string, Known>;

export type DiagnosisId = keyof typeof DIAGNOSES;

/** The ids in the order of the table. */
export const DIAGNOSIS_IDS = Object.keys(DIAGNOSES) as DiagnosisId[];

/** True if a word is the id of a diagnosis. */
export function isDiagnosis(id: string): id is DiagnosisId {
  return Object.hasOwn(DIAGNOSES, id);
}

/** Errors that come after an installation and not of it. */
const AFTERWARDS: ReadonlySet<DiagnosisId> = new Set(['owa-blank', 'assembly-missing', 'service-timeout']);

/** They only say that a run has failed: a cause beside them says more. */
const GENERAL: ReadonlySet<DiagnosisId> = new Set(['update-failed', 'configuration-failed']);

/** True if the error keeps an update from being installed. */
export function tellsOfFailure(id: DiagnosisId): boolean {
  return !AFTERWARDS.has(id);
}

/** An error that a paste tells of. */
export interface Diagnosis {
  id: DiagnosisId;
  /** The text as it stands, by which it was recognised. */
  source: string;
  start: number;
  /** Paths of the files that are named as in use. */
  files: string[];
}

/** Both quotes of a path, or a path without them up to the extension. */
const LOCKED_FILE =
  /exclusive access to the file:?\s{0,4}(?:['"\u2018\u201c](?<quoted>[^'"\u2019\u201d\r\n]{1,260})['"\u2019\u201d]|(?<plain>[a-z]:\\[^\s'"]{1,255}\.\w{2,4}))/gi;
const MOST_FILES = 5;

/**
 * Recognises the errors and events that a text tells of.
 *
 * An event ID counts where the text names no other source than that of Windows Installer or the Service Control Manager:
 * other programs log under the same numbers.
 *
 * @param text text written by `foldText`
 */
export function readDiagnoses(text: string, signals: Signal[]): Diagnosis[] {
  const ofOthers =
    /\b(?:source|provider name|quelle)\b/i.test(text) && !/msiinstaller|service control manager/i.test(text);
  const files = new Set(
    Array.from(text.matchAll(LOCKED_FILE), ({ groups }) => groups?.quoted ?? groups?.plain ?? '').slice(0, MOST_FILES),
  );
  const found = (Object.entries(DIAGNOSES) as [DiagnosisId, Known][]).flatMap(([id, known]) => {
    const number = signals.find(
      ({ says, value }) =>
        (says === 'event' && !ofOthers && known.events?.includes(value)) ||
        (says === 'error' && known.errors?.includes(value)),
    );
    const match = known.text?.exec(text);
    const { source, start } = match ? { source: match[0], start: match.index } : (number ?? {});
    if (source === undefined || start === undefined) return [];
    return [{ id, source, start, files: id === 'file-in-use' ? [...files] : [] }];
  });
  const causes = found.filter(({ id }) => tellsOfFailure(id) && !GENERAL.has(id));
  return causes.length > 0 ? found.filter(({ id }) => !GENERAL.has(id)) : found;
}
