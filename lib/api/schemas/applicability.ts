import { z } from 'zod';
import { component } from './component';
import { recommended } from './release';
import { buildNumber, day, lineId, path, productId, releaseId } from './values';

const citation = z.strictObject({ id: z.string(), name: z.string(), url: z.string().nullable() });

export const outcome = component(
  'Outcome',
  'Result of the decision table. ASK_BUILD: the build must be found first. UNKNOWN_KB and UNKNOWN_INPUT: nothing could be concluded from what was pasted.',
  z.enum([
    'ASK_BUILD',
    'NOT_COVERED',
    'PRERELEASE',
    'NEWER_THAN_KNOWN',
    'REPLACE_NOW',
    'NEEDS_SP',
    'LAST_OF_BRANCH',
    'INSTALL',
    'CURRENT',
    'SP_ONLY',
    'UNKNOWN_KB',
    'UNKNOWN_INPUT',
  ]),
);

export const understood = component(
  'Understood',
  'An identifier that was recognised in what was given.',
  z.strictObject({
    kind: z.enum(['kb', 'build', 'bulletin', 'cve', 'event', 'error']),
    value: z.string(),
    source: z.string().describe('The text as given.'),
    releases: z.array(releaseId).describe('Releases that it names.'),
    used: z.boolean().describe('The answer rests on it.'),
  }),
);

export const applicability = component(
  'Applicability',
  'Which update applies to a server, why, and the steps.',
  z.strictObject({
    outcome,
    heading: z.string(),
    text: z.array(z.string()).describe('Sentences with inline Markdown: code and links.'),
    advice: z.array(z.string()).describe('What to do, in words; empty if nothing is recommended.'),
    modifiers: z.array(
      z.strictObject({
        code: z.enum(['REMOVE_IU', 'CHECK_IU', 'IU_SUSPECTED', 'LOW_CONFIDENCE']),
        heading: z.string(),
        text: z.array(z.string()),
      }),
    ),
    product: productId.nullable(),
    otherProduct: z.string().nullable().describe('Name of a product that is not covered, if the build shows it.'),
    line: lineId.nullable(),
    release: releaseId.nullable().describe('The installed release; for a build between two, the lower one.'),
    build: buildNumber.nullable(),
    rollup: z.int().min(0).nullable().describe('Installed rollup: 0 is proven none, null is unknown.'),
    confidence: z.enum(['high', 'low']),
    recommend: z.array(recommended).describe('What to install, in order.'),
    conditional: z.boolean().describe('The recommendation holds unless ExSetup.exe shows that it is installed.'),
    stayOnLine: z.array(recommended),
    supportEnded: day.nullable(),
    answers: z.record(z.string(), z.string()).describe("The answers in the wizard's own keys, as far as they count."),
    understood: z.array(understood),
    conflicts: z
      .array(z.strictObject({ key: z.string(), value: z.string(), reason: z.string(), detail: z.string() }))
      .describe('What contradicts the rest and was left out.'),
    reasons: z.array(z.strictObject({ rule: z.string(), text: z.string(), sources: z.array(citation) })),
    checklist: z.array(
      z.strictObject({
        id: z.string(),
        phase: z.enum(['service-pack', 'before', 'order', 'install', 'after', 'roll-back']),
        text: z.string(),
        detail: z.array(z.string()),
        commands: z.array(z.string()),
        verified: z.boolean().describe('False if no source confirms what the step asks to check.'),
        undoOf: z.string().nullable(),
        undoneBy: z.array(z.string()),
        topic: path.nullable(),
        sources: z.array(citation),
      }),
    ),
    next: z
      .enum(['product', 'sp', 'build', 'iu', 'proxy', 'owa', 'net', 'cluster'])
      .nullable()
      .describe('The question still open.'),
    url: path.describe('The same answer as a page of the wizard.'),
  }),
);

export type Applicability = z.infer<typeof applicability>;
