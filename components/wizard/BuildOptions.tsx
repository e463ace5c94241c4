import type { Facts } from '@/lib/exchange/facts';
import { releasesOfLine } from '@/lib/exchange/supersession';
import type { Answers } from '@/lib/wizard/answers';
import { TextField } from './TextField';

interface Props {
  answers: Answers;
  facts: Facts;
  rejected: string | null;
  invalid: boolean;
}

/** The installed build: typed in any notation, or chosen among the rollups of the service pack. */
export function BuildOptions({ answers: { product, sp, build }, facts, rejected, invalid }: Props) {
  const rollups = releasesOfLine(facts, `${product}-${sp}`)
    .filter(({ kind }) => kind === 'rollup')
    .toReversed();
  const listed = rollups.some((release) => release.build === build);
  const typed = rejected ?? (build && !listed && build !== 'none' && build !== 'unknown' ? build : '');
  return (
    <>
      <TextField
        id="build-typed"
        label="Build or KB number, as you read it"
        name="build"
        text={typed}
        placeholder="08.01.0340.001 or KB959241"
        maxLength={2000}
        invalid={invalid}
      />
      {rollups.length > 0 ? (
        <div className="build-field">
          <p id="build-list">Or the highest rollup that the installed updates show</p>
          <div className="options options-dense" role="group" aria-labelledby="build-list">
            {rollups.map((release) => (
              <label key={release.id} className="option">
                <input type="radio" name="build" value={release.build} defaultChecked={build === release.build} />
                <span>
                  {release.label.split(' ').slice(2).join(' ')}{' '}
                  <span className="option-detail">
                    <span className="number">{release.build}</span>, {release.kb === null ? '' : `KB${release.kb}`}
                  </span>
                </span>
              </label>
            ))}
          </div>
        </div>
      ) : null}
    </>
  );
}
