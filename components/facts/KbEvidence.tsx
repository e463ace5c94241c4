const WORDS: Record<string, string> = {
  article: 'stated by the article',
  'microsoft-page': 'stated by a Microsoft page',
  secondary: 'from lists, not seen on the article',
};

/** How sure a KB number is, quietly. */
export function KbEvidence({ status }: { status: string | null }) {
  if (!status || !WORDS[status]) return null;
  return <span className="kb-evidence"> {WORDS[status]}</span>;
}
