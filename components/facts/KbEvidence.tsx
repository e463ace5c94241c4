import { kbStatusText } from '@/lib/words/article';

/** How sure a KB number is, quietly. */
export function KbEvidence({ status }: { status: string | null }) {
  const text = kbStatusText(status);
  return text ? <span className="kb-evidence"> {text}</span> : null;
}
