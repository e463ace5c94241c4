import type { Facts } from '@/lib/exchange/facts';
import { addressOf, shortName } from '@/lib/exchange/releaseLink';
import type { AssessedServer } from '@/lib/fleet/assess';
import { countOf, formatCount } from '@/lib/fleet/names';
import type { ShownVerdict } from '@/lib/fleet/view';
import { behindWords, groupName, installedWords, noteWords, serverName, VERDICT_WORDS } from '@/lib/fleet/words';
import { StatusMark } from '../status/StatusMark';
import { VERDICT_LOOK } from './verdictLook';

/** Bulletins that a row names; the rest is counted. */
const MOST_BULLETINS = 4;

/** The servers of one verdict: the first of them, and how many there are. */
export function FleetTable({ part: { verdict, shown, total }, facts }: { part: ShownVerdict; facts: Facts }) {
  const id = verdict.toLowerCase();
  const placed = shown.some(({ roles, site, group }) => roles.length > 0 || site !== null || group !== null);
  const missing = shown.some(({ behind }) => behind !== null);
  const advised = shown.some(({ decision }) => (decision?.recommend.length ?? 0) > 0);
  const noted = shown.some((server) => noteWords(server) !== '');
  return (
    <section className="fleet-verdict" aria-labelledby={id}>
      <h3 id={id} className={`tone-${VERDICT_LOOK[verdict].tone}`}>
        <StatusMark {...VERDICT_LOOK[verdict]} /> {VERDICT_WORDS[verdict]}: {formatCount(total)}
      </h3>
      <div className="table-scroll" role="region" aria-label={`Servers, ${VERDICT_WORDS[verdict]}`} tabIndex={0}>
        <table className="fleet-table">
          <thead>
            <tr>
              <th scope="col">Server</th>
              <th scope="col">Installed</th>
              {missing ? <th scope="col">Missing on its line</th> : null}
              {advised ? <th scope="col">Install</th> : null}
              {placed ? <th scope="col">Place</th> : null}
              {noted ? <th scope="col">Note</th> : null}
            </tr>
          </thead>
          <tbody>
            {shown.map((server) => (
              <tr key={`${server.line} ${server.name ?? ''}`}>
                <th scope="row">{serverName(server)}</th>
                <td>
                  <Installed server={server} facts={facts} />
                </td>
                {missing ? (
                  <td data-label="Missing">
                    <Missing server={server} />
                  </td>
                ) : null}
                {advised ? (
                  <td data-label="Install">
                    <Install server={server} facts={facts} />
                  </td>
                ) : null}
                {placed ? <td data-label="Place">{placeOf(server)}</td> : null}
                {noted ? <td data-label="Note">{noteWords(server)}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > shown.length ? (
        <p className="list-state">
          The first {shown.length} of {countOf(total, 'server')}. All are in the CSV.
        </p>
      ) : null}
    </section>
  );
}

function Installed({ server, facts }: { server: AssessedServer; facts: Facts }) {
  const { decision } = server;
  const words = installedWords(server);
  return (
    <>
      {decision?.release ? <a href={addressOf(decision.release, facts.releases)}>{words}</a> : words}
      {decision?.build ? <span className="number fleet-build">{decision.build}</span> : null}
    </>
  );
}

function Missing({ server }: { server: AssessedServer }) {
  const bulletins = server.behind?.bulletins ?? [];
  return (
    <>
      {behindWords(server)}
      {bulletins.length > 0 ? (
        <span className="fleet-bulletins">
          {bulletins.slice(-MOST_BULLETINS).map((id) => (
            <a key={id} className="number" href={`/bulletins/${id.toLowerCase()}`}>
              {id}
            </a>
          ))}
          {bulletins.length > MOST_BULLETINS ? ` and ${bulletins.length - MOST_BULLETINS} more` : ''}
        </span>
      ) : null}
    </>
  );
}

function Install({ server: { decision }, facts }: { server: AssessedServer; facts: Facts }) {
  if (!decision || decision.recommend.length === 0) return null;
  return (
    <>
      {decision.recommend.map(({ release }, index) => (
        <span key={release.id}>
          {index > 0 ? ', then ' : ''}
          <a href={addressOf(release, facts.releases)}>{shortName(release)}</a>
        </span>
      ))}
      {decision.conditional ? ', unless ExSetup.exe shows it' : ''}
    </>
  );
}

function placeOf(server: AssessedServer): string {
  const places = [...server.roles, server.site, groupName(server), server.facing ? 'faces the Internet' : null];
  return places.filter((place) => place !== null).join(', ');
}
