import type { WizardWords } from '@/lib/catalogue/wizardWords';
import type { Facts } from '@/lib/exchange/facts';
import { conflictText, signalLabel, signalText } from '@/lib/wizard/paste/signalText';
import { fillWords } from '@/lib/wizard/words';
import { InlineText } from './InlineText';
import { ReadPages } from './ReadPages';
import type { ReadSignal, Told } from './told';

interface Props {
  told: Told;
  facts: Facts;
  words: WizardWords;
}

/** More would hide what the answer rests on; the rest of a long list of updates is of the same kind. */
const MOST_ROWS = 20;

/** Kinds that name a service pack or nothing: the page of a release would say more than they do. */
const NAMES_NO_RELEASE = new Set(['admin-display-version', 'product-version', 'schema-version', 'other-version']);

/** What was read in a paste, token by token, and where it contradicts itself. */
export function Understood({ told: { signals, conflicts, diagnoses, stale }, facts, words }: Props) {
  if (signals.length === 0) return null;
  const rows = rowsOf(signals);
  const answered = signals.some(({ used }) => used);
  return (
    <section className="paste-read" aria-labelledby="understood">
      <h2 id="understood">{words.text('paste', 'understood', 'title')}</h2>
      {conflicts.length > 0 ? (
        <div className="note note-contradiction" role="note" aria-label={words.text('paste', 'page', 'conflicts')}>
          <p className="note-title">{words.text('paste', 'page', 'conflicts')}</p>
          {conflicts.map((conflict) => (
            <p key={conflict.reason + conflict.against.value}>
              {conflictText(conflict, words.text('paste', 'conflicts', conflict.reason))}
            </p>
          ))}
          <p>{words.text('paste', 'page', 'strength')}</p>
        </div>
      ) : null}
      {stale ? <p>{words.text('paste', 'understood', 'stale')}</p> : null}
      <ul className="tokens">
        {rows.map((signal) => (
          <Token
            key={`${signal.says} ${signal.value}`}
            signal={isExplained(signal, diagnoses.length > 0) ? { ...signal, pages: [] } : signal}
            answered={answered}
            facts={facts}
            words={words}
          />
        ))}
      </ul>
    </section>
  );
}

/** What the answer rests on comes first. The build in the name of an update says no more than its number. */
function rowsOf(signals: ReadSignal[]): ReadSignal[] {
  const numbers = signals.filter(({ identifier }) => identifier?.kind === 'kb');
  const isSaid = ({ says, identifier, releases }: ReadSignal) =>
    identifier?.kind === 'build' && numbers.some((one) => one.says === says && one.releases[0]?.id === releases[0]?.id);
  const told = signals.filter((signal) => !isSaid(signal));
  return [...told.filter(({ used }) => used), ...told.filter(({ used }) => !used)].slice(0, MOST_ROWS);
}

/** The pages of events and errors stand under what they mean. */
function isExplained({ says }: ReadSignal, diagnosed: boolean): boolean {
  return diagnosed && (says === 'event' || says === 'error');
}

interface TokenProps extends Omit<Props, 'told'> {
  signal: ReadSignal;
  /** An answer follows, and each token supports it or not. */
  answered: boolean;
}

function Token({ signal, answered, facts, words }: TokenProps) {
  const { says, asPasted, used, pages, releases, identifier, value } = signal;
  const canonical = says === 'admin-display-version' ? value : signalText(signal);
  const plain = isCut(signal) ? fillWords(words.text('paste', 'understood', 'cutOff'), { version: value }) : canonical;
  const label = signalLabel(signal, facts);
  const linked = NAMES_NO_RELEASE.has(says) ? [] : pages;
  const unknown = identifier?.kind === 'kb' && releases.length + pages.length === 0;
  return (
    <li className={used ? 'token token-used' : 'token'}>
      <p className="token-text">
        <code>{asPasted ?? plain}</code>
        {asPasted !== null && !asPasted.includes(plain) ? <span className="token-read"> read as {plain}</span> : null}
      </p>
      <p>
        <InlineText text={words.text('paste', 'signals', says)} />.{' '}
        {linked.length > 0 ? <ReadPages pages={linked} /> : label ? `${label}.` : null}
        {unknown ? words.text('paste', 'understood', 'unknown') : null}
      </p>
      {answered ? <p className="token-use">{words.text('paste', 'understood', used ? 'used' : 'notUsed')}</p> : null}
    </li>
  );
}

function isCut({ says, identifier }: ReadSignal): boolean {
  return says === 'admin-display-version' && identifier === null;
}
