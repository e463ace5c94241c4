import { z } from 'zod';
import { FINDING_CODES } from '@/lib/fleet/findings/finding';
import { STAGES } from '@/lib/fleet/plan';
import { CHOICES } from '@/lib/fleet/read/columns';
import { ROLES } from '@/lib/fleet/read/roles';
import { VERDICTS } from '@/lib/fleet/verdict';
import { component } from './component';
import { recommended } from './release';
import { buildNumber, day, kbNumber, lineId, productId, releaseId } from './values';

export const fleetVerdict = component(
  'FleetVerdict',
  'Verdict on a server. BEHIND: a later rollup of its newest service pack applies. CURRENT: the latest there is, which for a product past its support does not mean supported. SP_ONLY: the service pack is known, the rollup is not. UNREADABLE: nothing could be read.',
  z.enum(VERDICTS),
);

const serverName = z.string().nullable().describe('As the text has it; null where the text names no server.');

export const fleetServer = component(
  'FleetServer',
  'A server of the text, with all that its rows say together.',
  z.strictObject({
    name: serverName,
    row: z.int().min(1).describe('First line of the text that speaks of it; of JSON the number of the entry.'),
    verdict: fleetVerdict,
    unreadable: z.enum(['not-reached', 'cut', 'not-exchange', 'not-a-version', 'no-version']).nullable(),
    text: z.string().describe('The verdict in words.'),
    product: productId.nullable(),
    otherProduct: z.string().nullable().describe('Name of a product that is not covered.'),
    line: lineId.nullable(),
    release: releaseId.nullable().describe('The installed release; for a build between two, the lower one.'),
    build: buildNumber.nullable(),
    rollup: z.int().min(0).nullable().describe('Installed rollup: 0 is proven none, null is unknown.'),
    confidence: z.enum(['high', 'low']).nullable(),
    modifiers: z.array(z.string()).describe('Codes as in Applicability.'),
    recommend: z.array(recommended).describe('What to install, in order.'),
    conditional: z.boolean().describe('The recommendation holds unless ExSetup.exe shows that it is installed.'),
    stayOnLine: z.array(recommended),
    supportEnded: day.nullable(),
    behind: z
      .strictObject({
        releases: z.int().min(1).describe('Later releases of its own line, without the recalled ones.'),
        days: z.int().min(0).describe('Days from the date of its release to that of the last one recommended.'),
        bulletins: z.array(z.string()).describe('Bulletins that later releases of its line fix and its own does not.'),
        security: z.int().min(0).describe('Later releases of its line that fix bulletins, advisories or CVEs.'),
      })
      .nullable()
      .describe('What is missing on its line; null if nothing is, or if its release is not known.'),
    roles: z.array(z.enum(ROLES)),
    site: z.string().nullable(),
    group: z.string().nullable().describe('DAG or cluster.'),
    internetFacing: z.boolean().nullable(),
    signals: z
      .array(
        z.strictObject({
          kind: z.enum(['file-version', 'update', 'admin-display-version']),
          text: z.string(),
          used: z.boolean().describe('The verdict rests on it.'),
          conflicts: z.boolean().describe('It names another release or service pack than the one used.'),
        }),
      )
      .describe('Everything that was weighed.'),
  }),
);

export const fleetFinding = component(
  'FleetFinding',
  'What is true of several servers together. It rests on columns of the text; if it rests on anything else, it is a question.',
  z.strictObject({
    code: z.enum(FINDING_CODES),
    question: z.boolean(),
    text: z.string(),
    servers: z.array(z.string()),
  }),
);

export const fleetStep = component(
  'FleetStep',
  'One step of the plan; the steps stand in the order of work.',
  z.strictObject({
    action: z.enum(['find-build', 'replace', 'install', 'reinstall', 'report', 'migrate']),
    text: z.string(),
    product: productId.nullable(),
    kind: z.enum(['service-pack', 'rollup']).nullable(),
    release: releaseId.nullable(),
    kb: kbNumber.nullable(),
    build: buildNumber.nullable(),
    stage: z.enum(STAGES).nullable().describe('Role of the servers; they are updated in this order.'),
    servers: z.array(serverName),
  }),
);

export const fleet = component(
  'Fleet',
  'Verdicts on many servers, what is true of them together, and one plan.',
  z.strictObject({
    servers: z.array(fleetServer).describe('In the order of the text.'),
    findings: z.array(fleetFinding).describe('Statements before questions.'),
    plan: z.array(fleetStep),
    summary: z.array(z.strictObject({ verdict: fleetVerdict, servers: z.int().min(1) })),
    reading: z.strictObject({
      formats: z.array(z.enum(['list', 'table', 'columns', 'json', 'lines'])),
      columns: z.array(
        z.strictObject({
          header: z.string(),
          meaning: z
            .enum([...CHOICES, 'version', 'path', 'flag'])
            .nullable()
            .describe('Null: it was not understood.'),
        }),
      ),
      unreadLines: z.int().min(0).describe('Lines that were not read.'),
    }),
  }),
);

export type FleetAnswer = z.infer<typeof fleet>;
export type FleetServerAnswer = z.infer<typeof fleetServer>;
