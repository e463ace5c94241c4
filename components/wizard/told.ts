import type { NamedPage } from '@/lib/search/pagesOf';
import type { Conflict } from '@/lib/wizard/paste/conclude';
import type { DiagnosisId } from '@/lib/wizard/paste/diagnoses';
import type { UnderstoodSignal } from '@/lib/wizard/paste/readPaste';

/** A token as the page shows it. */
export interface ReadSignal extends UnderstoodSignal {
  /** The text as it was pasted; null once only the canonical value is known. */
  asPasted: string | null;
  pages: NamedPage[];
}

/** An error as the page shows it. */
export interface ReadDiagnosis {
  id: DiagnosisId;
  files: string[];
  pages: NamedPage[];
}

/** What a page tells of a paste. */
export interface Told {
  signals: ReadSignal[];
  conflicts: Conflict[];
  diagnoses: ReadDiagnosis[];
  /** The answers were changed since, and rest on the paste no longer. */
  stale: boolean;
}
