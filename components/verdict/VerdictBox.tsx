import { fullDate } from '@/lib/exchange/date';
import { directSuccessor } from '@/lib/exchange/supersession';
import type { Facts, Release } from '@/lib/exchange/facts';
import type { Verdict } from '@/lib/exchange/verdict';
import { StatusMark } from '../status/StatusMark';
import { statusWord } from '../status/statusWords';
import { addressOf, shortName, supportSentence } from '../verdictWords';

interface Props {
  verdict: Verdict;
  facts: Facts;
  asOf: string;
}

/** The first thing a reader sees of a release: its status, and what to install instead. */
export function VerdictBox({ verdict, facts, asOf }: Props) {
  const { word, shape, tone } = statusWord(verdict, asOf);
  const support = supportSentence(verdict.product, asOf);
  const reason = verdict.release.withdrawal?.reason;
  const successor = directSuccessor(facts, verdict.release);
  return (
    <section className={`verdict tone-${tone}`} aria-label="Verdict">
      <p className="verdict-status">
        <StatusMark shape={shape} tone={tone} />
        <strong>
          {word}
          {verdict.status === 'replaced' && successor ? ` on ${fullDate(successor.date)}` : ''}.
        </strong>{' '}
        <Instead verdict={verdict} facts={facts} />
      </p>
      {verdict.status === 'recalled' && reason ? <p>{reason}</p> : null}
      <Beyond verdict={verdict} facts={facts} />
      {support ? (
        <p className="verdict-support">
          {verdict.status === 'current' ? '' : `${support} `}
          <a href="/topics/out-of-support">What that means and the ways on</a>
        </p>
      ) : null}
    </section>
  );
}

function Instead({ verdict: { status, onLine, rollup, servicePack, product }, facts }: Omit<Props, 'asOf'>) {
  if (onLine) {
    return (
      <>
        Install <Name release={onLine} facts={facts} /> instead{status === 'recalled' ? ', now' : ''}.
      </>
    );
  }
  if (servicePack && rollup) {
    return (
      <>
        Install <Name release={servicePack} facts={facts} />, then <Name release={rollup} facts={facts} />.
      </>
    );
  }
  return <>There is no newer rollup for {product.name}.</>;
}

/** Where a newer service pack exists, staying on the old one is the second-best answer. */
function Beyond({ verdict: { onLine, servicePack, rollup, last, line }, facts }: Omit<Props, 'asOf'>) {
  if (!servicePack || !rollup) return null;
  if (!onLine) {
    return (
      <p>
        No rollup was made for {line.name} after {fullDate(last.date)}.
      </p>
    );
  }
  return (
    <p>
      Better: <Name release={servicePack} facts={facts} />, then <Name release={rollup} facts={facts} />. No rollup was
      made for {line.name} after {fullDate(last.date)}.
    </p>
  );
}

function Name({ release, facts }: { release: Release; facts: Facts }) {
  return <a href={addressOf(release, facts.releases)}>{shortName(release)}</a>;
}
