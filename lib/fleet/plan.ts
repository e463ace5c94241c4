import type { Release } from '@/lib/exchange/facts';
import type { SourceId } from '@/lib/wizard/sources';
import type { AssessedServer } from './assess';
import type { Role } from './read/roles';

/**
 * What a step of the plan asks for:
 * - `find-build`: read the version of ExSetup.exe, because what to install depends on it
 * - `replace`: install on servers with a recalled release, before all others
 * - `install`: install a service pack or a rollup
 * - `reinstall`: a version from before the first release
 * - `report`: a build that we do not know
 * - `migrate`: leave a product whose support has ended
 */
export type StepAction = 'find-build' | 'replace' | 'install' | 'reinstall' | 'report' | 'migrate';

/** Servers that are updated one after the other, in this order. */
export const STAGES = [
  'edge',
  'internet-facing',
  'client-access',
  'hub-transport',
  'unified-messaging',
  'mailbox',
  'any',
] as const;
export type Stage = (typeof STAGES)[number];

export interface PlanStep {
  action: StepAction;
  /** What to install; null for the other actions. */
  release: Release | null;
  kind: 'service-pack' | 'rollup' | null;
  /** Product, where the step is about one. */
  productId: string | null;
  /** Which servers of the product are meant; null where the order does not matter. */
  stage: Stage | null;
  servers: AssessedServer[];
  sources: SourceId[];
}

const STAGE_OF: readonly [Role, Stage][] = [
  ['Edge', 'edge'],
  ['ClientAccess', 'client-access'],
  ['HubTransport', 'hub-transport'],
  ['UnifiedMessaging', 'unified-messaging'],
  ['Mailbox', 'mailbox'],
];

/**
 * Writes one plan for the whole fleet, in order: find out what is not known, replace what was recalled, then product by
 * product the service pack and the rollup, role by role, and last what has to be left.
 *
 * The order of roles is our own default: an article sets one only for Client Access servers that proxy to each other.
 */
export function planOf(servers: readonly AssessedServer[]): PlanStep[] {
  const withVerdict = (...verdicts: AssessedServer['verdict'][]) =>
    servers.filter(({ verdict }) => verdicts.includes(verdict));
  const unknown = servers.filter(({ verdict, decision }) => verdict === 'UNREADABLE' || decision?.conditional === true);
  const recalled = withVerdict('REPLACE_NOW');
  const installing = servers.filter(
    ({ verdict, decision }) => verdict !== 'REPLACE_NOW' && decision !== null && decision.recommend.length > 0,
  );
  const ended = servers.filter(({ decision }) => decision?.productOutOfSupport != null);
  return [
    ...plain('find-build', unknown, ['ff637979', 'build-table']),
    ...byProduct(recalled, 'replace'),
    ...byProduct(installing, 'install'),
    ...plain('reinstall', withVerdict('PRERELEASE'), ['build-table']),
    ...plain('report', withVerdict('NEWER_THAN_KNOWN'), []),
    ...products(ended).flatMap(({ productId, members }) =>
      plain('migrate', members, ['endoflife']).map((step) => ({ ...step, productId })),
    ),
  ];
}

function plain(action: StepAction, servers: AssessedServer[], sources: SourceId[]): PlanStep[] {
  if (servers.length === 0) return [];
  return [{ action, release: null, kind: null, productId: null, stage: null, servers, sources }];
}

function products(servers: readonly AssessedServer[]): { productId: string; members: AssessedServer[] }[] {
  const ids = [...new Set(servers.map(({ decision }) => decision?.product?.id ?? null))]
    .filter((id) => id !== null)
    .sort();
  return ids.map((productId) => ({
    productId,
    members: servers.filter(({ decision }) => decision?.product?.id === productId),
  }));
}

/** The steps of installing, product by product; the service pack on every server before the rollup. */
function byProduct(servers: readonly AssessedServer[], action: 'replace' | 'install'): PlanStep[] {
  return products(servers).flatMap(({ productId, members }) => {
    const byStage = new Map<Stage, AssessedServer[]>(STAGES.map((stage) => [stage, []]));
    for (const server of members) byStage.get(stageOf(server))?.push(server);
    return (['service-pack', 'rollup'] as const).flatMap((kind) =>
      STAGES.flatMap((stage) => {
        const staged = byStage.get(stage) ?? [];
        return [...new Set(staged.flatMap((server) => releaseFor(server, kind) ?? []))].map((release): PlanStep => ({
          action,
          release,
          kind,
          productId,
          stage,
          servers: staged.filter((server) => releaseFor(server, kind) === release),
          sources: ['own-advice'],
        }));
      }),
    );
  });
}

function releaseFor({ decision }: AssessedServer, kind: 'service-pack' | 'rollup'): Release | null {
  return decision?.recommend.find((item) => item.kind === kind)?.release ?? null;
}

/** The stage of a server with several roles is that of the role which comes first. */
export function stageOf({ roles, facing }: AssessedServer): Stage {
  const stage = STAGE_OF.find(([role]) => roles.includes(role))?.[1] ?? 'any';
  return facing === true && stage !== 'edge' ? 'internet-facing' : stage;
}
