import { z } from 'zod';
import { MODIFIERS } from '@/lib/wizard/decision';
import { QUESTIONS } from '@/lib/wizard/flow';
import { GOAL_STATES } from '@/lib/wizard/goalResult';
import { DIAGNOSIS_IDS } from '@/lib/wizard/paste/diagnoses';
import { SIGNAL_KINDS } from '@/lib/wizard/paste/signal';
import { PHASES } from '@/lib/wizard/steps/step';
import { component } from './component';
import { recommended } from './release';
import { buildNumber, day, lineId, path, productId, releaseId } from './values';

const citation = z.strictObject({ id: z.string(), name: z.string(), url: z.string().nullable() });

const namedPage = z.strictObject({ title: z.string(), url: path });

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
    says: z
      .enum(SIGNAL_KINDS)
      .describe(
        'What it tells of the server. Only the first five kinds and interim-update can name what is installed.',
      ),
    pages: z.array(namedPage).describe('Pages about it; empty if no page has it.'),
  }),
);

const diagnosis = component(
  'Diagnosis',
  'An error or event that was recognised in what was given.',
  z.strictObject({
    id: z.enum(DIAGNOSIS_IDS),
    source: z.string().describe('The text by which it was recognised.'),
    heading: z.string(),
    text: z.array(z.string()).describe('What it means and what to do: sentences with inline Markdown.'),
    files: z.array(z.string()).describe('Paths of the files that are named as in use.'),
    pages: z.array(namedPage).describe('Known issues and topics, the likeliest first.'),
  }),
);

const reasons = z.array(z.strictObject({ rule: z.string(), text: z.string(), sources: z.array(citation) }));

const goal = component(
  'GoalResult',
  'How a server stands with what it needs. It adds to the recommendation and never changes the outcome.',
  z.strictObject({
    kind: z.enum(['fix', 'bulletin', 'coexist']),
    state: z
      .enum(GOAL_STATES)
      .describe('NO_STATEMENT: nothing is known about this line. It means neither safe nor open.'),
    subject: z.string(),
    title: z.string().nullable(),
    heading: z.string(),
    text: z.array(z.string()).describe('Sentences with inline Markdown: code and links.'),
    lineState: z
      .enum(['fixed-by', 'not-affected', 'not-listed'])
      .nullable()
      .describe('What the bulletin says of the line; null for other goals.'),
    lowest: releaseId.nullable().describe('The lowest release of the line that will do and was not recalled.'),
    inTarget: z
      .boolean()
      .nullable()
      .describe('Whether the last recommended release will do; false if that is not stated.'),
    elsewhere: z.array(releaseId).describe('The lowest releases of other lines, where this line has none.'),
    reasons,
    url: path,
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
        code: z.enum(MODIFIERS),
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
    diagnoses: z.array(diagnosis).describe('What the errors and events mean that were pasted.'),
    conflicts: z
      .array(z.strictObject({ key: z.string(), value: z.string(), reason: z.string(), detail: z.string() }))
      .describe('What contradicts the rest and was left out.'),
    reasons,
    goal: goal.nullable().describe('How the server stands with the goal; null if that is to have the latest release.'),
    checklist: z.array(
      z.strictObject({
        id: z.string(),
        phase: z.enum(PHASES),
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
      .enum(QUESTIONS.map(({ id }) => id))
      .nullable()
      .describe('The question still open.'),
    url: path.describe('The same answer as a page of the wizard.'),
  }),
);

export type Applicability = z.infer<typeof applicability>;
