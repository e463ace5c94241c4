import type { ComparedText } from '@/lib/catalogue/pages/compare';
import { parseBuild } from '@/lib/exchange/build';
import type { Facts, Release } from '@/lib/exchange/facts';
import { compareAddress } from './compareAddress';

interface Props {
  given: ComparedText;
  facts: Facts;
  /** The two texts of the form with a build in place of this one. */
  choose: (build: string) => [from: string, to: string];
}

/** Why a text names no release, and what the reader may have meant. */
export function TextProblem({ given: { text, named, hasPage }, facts, choose }: Props) {
  switch (named.kind) {
    case 'release':
      return null;
    case 'empty':
      return <Problem>Give a second release.</Problem>;
    case 'unreadable':
      return <Problem>“{text.trim()}” holds no build, no KB number and no name of a release.</Problem>;
    case 'contradiction':
      return <Problem>The text holds numbers of different releases. Give one release here.</Problem>;
    case 'several':
      return (
        <>
          <p>More than one release fits. Choose by the build:</p>
          <Choices releases={named.releases} choose={choose} />
        </>
      );
    case 'unknown':
      return (
        <>
          {named.number.kind === 'kb' ? (
            <Problem>
              KB{named.number.value} is the number of no release that we know.{' '}
              <a href={hasPage ? `/kb/${named.number.value}` : `/search?q=KB${named.number.value}`}>
                {hasPage ? 'What it is' : 'Search for it'}
              </a>
            </Problem>
          ) : (
            <Problem>
              {named.number.value} is the build of no release that we know. {outsideOf(named.number.value, facts)}
            </Problem>
          )}
          {named.near.length > 0 ? (
            <>
              <p>{named.number.kind === 'kb' ? 'Different numbers close to it:' : 'The known builds around it:'}</p>
              <Choices releases={named.near} choose={choose} />
            </>
          ) : null}
        </>
      );
  }
}

function Problem({ children }: { children: React.ReactNode }) {
  return (
    <p>
      <strong>Error:</strong> {children}
    </p>
  );
}

function Choices({ releases, choose }: { releases: Release[]; choose: Props['choose'] }) {
  return (
    <ul className="compare-choices">
      {releases.map(({ id, build, label, kb }) => (
        <li key={id}>
          <a href={compareAddress(...choose(build))}>
            <span className="number">{build}</span> {label}
          </a>
          {kb === null ? null : <span className="number"> KB{kb}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says so where a build belongs to no product of the catalogue. */
function outsideOf(build: string, { products }: Facts): string {
  const major = parseBuild(build)?.[0];
  if (products.some((product) => product.major === major)) return '';
  return `It belongs to none of the products that we hold: ${products.map(({ name }) => name).join(', ')}.`;
}
