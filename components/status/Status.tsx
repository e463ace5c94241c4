import type { Product } from '@/lib/exchange/facts';
import type { Verdict } from '@/lib/exchange/verdict';
import { StatusMark } from './StatusMark';
import { statusWord } from './statusWords';

/** What the words of a status need beside what has it. */
export interface StatusContext {
  products: Product[];
  /** The catalogue's day, `2026-01-31`. */
  asOf: string;
}

export interface StatusProps {
  /** A verdict, or the two parts of it that matter. */
  verdict: Pick<Verdict, 'status' | 'product'>;
  /** The catalogue's day, `2026-01-31`. */
  asOf: string;
  /** "Latest, out of support" instead of the sentence with the date. */
  short?: boolean;
}

/** A status as shape and word. */
export function Status({ verdict, asOf, short = false }: StatusProps) {
  const { word, short: brief, shape, tone } = statusWord(verdict, asOf);
  return (
    <span className={`status tone-${tone}`}>
      <StatusMark shape={shape} tone={tone} />
      <span>{short ? brief : word}</span>
    </span>
  );
}
