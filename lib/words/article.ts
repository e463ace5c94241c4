import type { ReleasePage } from '@/lib/catalogue/pages/releaseModel';
import { fullDate } from '@/lib/exchange/date';

const KB_STATUS: Readonly<Record<string, string>> = {
  article: 'stated by the article',
  'microsoft-page': 'stated by a Microsoft page',
  secondary: 'from lists, not seen on the article',
};

/** How sure a KB number is; null if nothing is to be said of it. */
export function kbStatusText(status: string | null): string | null {
  return status === null ? null : (KB_STATUS[status] ?? null);
}

const HOW: Readonly<Record<string, string>> = {
  cited: ', as other pages cite it',
  'from-address': ', taken from its address',
};

/** How the title of an article was seen: `, as other pages cite it`; empty where it was read on the article. */
export function titleStatusText(status: string): string {
  return HOW[status] ?? '';
}

/** How much of the original article was read, in which revision. */
export function originalText({ original, revision, lastReview }: ReleasePage['article']): string {
  const read =
    original === 'whole'
      ? 'The original article was read whole'
      : original === 'part'
        ? 'The original article was read in part'
        : 'The original article was not seen';
  return [
    read,
    revision ? `, in revision ${revision}` : '',
    lastReview ? `, last reviewed by Microsoft on ${fullDate(lastReview)}` : '',
    '.',
  ].join('');
}

const WITHDRAWN = {
  're-signed': 'Re-signed: the signature of this package expires early.',
  're-released': 'Re-released: a later package of the same rollup exists.',
};

/** What became of a package that was re-signed or re-released, and why; null for any other. The verdict tells of a recall. */
export function withdrawalText({ withdrawal }: Pick<ReleasePage, 'withdrawal'>): { what: string; why: string } | null {
  if (!withdrawal || withdrawal.value.kind === 'recalled') return null;
  const { kind, reason } = withdrawal.value;
  return { what: WITHDRAWN[kind], why: reason ?? 'No source of ours gives the reason.' };
}
