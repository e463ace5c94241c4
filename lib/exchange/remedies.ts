/**
 * Which releases resolve which issues, and what is said of each line about bulletins and CVEs.
 * Only the wizard's goals reason about them; the pages read more of the same from the catalogue.
 */

/** An issue by the KB number that people look up. */
export interface CreditedFix {
  kb: number;
  /** Title as a source prints it; null if it is not known to us. */
  title: string | null;
  /** Ids of the releases that a source names, in the order of builds. Later releases of their lines hold it too. */
  releaseIds: readonly string[];
}

/** A bulletin, an advisory or a CVE. A line that neither list concerns is not listed: no statement about it is known. */
export interface SecurityIssue {
  /** `MS07-026`, `ADV190018` or `CVE-2007-0039` */
  id: string;
  title: string | null;
  /** KB number of the bulletin itself, which is no package; null if it has none or is a CVE. */
  umbrellaKb: number | null;
  /** Ids of the releases that fix it, in the order of builds. */
  releaseIds: readonly string[];
  /** Ids of the lines that a source calls not affected. */
  notAffected: readonly string[];
}

export interface Remedies {
  fixes: readonly CreditedFix[];
  security: readonly SecurityIssue[];
}
