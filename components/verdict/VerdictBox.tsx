import type { Facts } from '@/lib/exchange/facts';
import { addressOf, shortName } from '@/lib/exchange/releaseLink';
import type { Verdict } from '@/lib/exchange/verdict';
import { verdictText, type NamingText } from '@/lib/exchange/verdictText';
import { StatusMark } from '../status/StatusMark';
import { statusWord } from '../status/statusWords';

interface Props {
  verdict: Verdict;
  facts: Facts;
  asOf: string;
}

/** The first thing a reader sees of a release: its status, and what to install instead. */
export function VerdictBox({ verdict, facts, asOf }: Props) {
  const { shape, tone } = statusWord(verdict, asOf);
  const { status, advice, reason, beyond, outOfSupport, support } = verdictText(verdict, facts, asOf);
  return (
    <section className={`verdict tone-${tone}`} aria-label={`Verdict on ${verdict.release.label}`}>
      <p className="verdict-status">
        <StatusMark shape={shape} tone={tone} />
        <strong>{status}</strong> <Naming text={advice} facts={facts} />
      </p>
      {reason ? <p>{reason}</p> : null}
      {beyond ? (
        <p>
          <Naming text={beyond} facts={facts} />
        </p>
      ) : null}
      {outOfSupport ? (
        <p className="verdict-support">
          {support ? `${support} ` : ''}
          <a href="/topics/out-of-support">What that means and the ways on</a>
        </p>
      ) : null}
    </section>
  );
}

function Naming({ text, facts }: { text: NamingText; facts: Facts }) {
  return text.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <a key={part.id} href={addressOf(part, facts.releases)}>
        {shortName(part)}
      </a>
    ),
  );
}
