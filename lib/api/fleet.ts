import type { Catalogue } from '@/lib/catalogue/open';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import type { Facts } from '@/lib/exchange/facts';
import type { AssessedServer } from '@/lib/fleet/assess';
import { checkFleet, type Fleet } from '@/lib/fleet/fleet';
import { FleetTooLarge } from '@/lib/fleet/limits';
import { verdictCounts } from '@/lib/fleet/summary';
import { stepWords, verdictWords } from '@/lib/fleet/words';
import type { Built, Input } from './operations';
import { ApiProblem } from './problems';
import { recommended } from './releaseItem';
import type { FleetAnswer, FleetServerAnswer } from './schemas/fleet';

/** Checks the servers of a posted text. Findings rest on its columns alone, because nobody ticks anything here. */
export async function fleet(catalogue: Catalogue, { body }: Input<'fleet'>): Promise<Built<'fleet'>> {
  const bulletins = await releaseBulletins(catalogue);
  try {
    return { data: answerOf(checkFleet(body, catalogue.facts, bulletins), catalogue.facts) };
  } catch (error) {
    if (error instanceof FleetTooLarge) throw new ApiProblem('too-large', error.message);
    throw error;
  }
}

function answerOf({ servers, findings, plan, reading }: Fleet, facts: Facts): FleetAnswer {
  return {
    servers: servers.map((server) => serverOf(server, facts)),
    findings: findings.map(({ code, question, text, servers: names }) => ({ code, question, text, servers: names })),
    plan: plan.map((step) => ({
      action: step.action,
      text: stepWords(step),
      product: step.productId,
      kind: step.kind,
      release: step.release?.id ?? null,
      kb: step.release?.kb ?? null,
      build: step.release?.build ?? null,
      stage: step.stage,
      servers: step.servers.map(({ name }) => name),
    })),
    summary: verdictCounts(servers).map(({ verdict, count }) => ({ verdict, servers: count })),
    reading: {
      formats: reading.formats,
      columns: reading.columns.map(({ header, meaning }) => ({ header, meaning })),
      unreadLines: reading.unread.length,
    },
  };
}

function serverOf(server: AssessedServer, facts: Facts): FleetServerAnswer {
  const { decision } = server;
  return {
    name: server.name,
    row: server.line,
    verdict: server.verdict,
    unreadable: server.unreadable,
    text: verdictWords(server),
    product: decision?.product?.id ?? null,
    otherProduct: decision?.otherProduct ?? null,
    line: decision?.line?.id ?? null,
    release: decision?.release?.id ?? null,
    build: decision?.build ?? null,
    rollup: decision?.rollup ?? null,
    confidence: decision?.confidence ?? null,
    modifiers: decision?.modifiers ?? [],
    recommend: (decision?.recommend ?? []).map(({ kind, release }) => recommended(facts, kind, release)),
    conditional: decision?.conditional ?? false,
    stayOnLine: (decision?.stayOnLine ?? []).map(({ kind, release }) => recommended(facts, kind, release)),
    supportEnded: decision?.productOutOfSupport ?? null,
    behind: server.behind,
    roles: server.roles,
    site: server.site,
    group: server.group,
    internetFacing: server.facing,
    signals: server.signals,
  };
}
