import { z } from 'zod';
import { component } from './component';
import { buildNumber, date, kbNumber, lineId, path, productId, releaseId, status } from './values';

export const withdrawal = component(
  'Withdrawal',
  'Why a package was withdrawn: `recalled` must be replaced now, of `re-signed` the signature expires early, of `re-released` a corrected package exists.',
  z.strictObject({
    kind: z.enum(['recalled', 're-signed', 're-released']),
    reason: z.string().nullable().describe('Null where no source gives a reason.'),
  }),
);

export const releaseLink = component(
  'ReleaseLink',
  'A release in short.',
  z.strictObject({
    id: releaseId,
    label: z.string().describe('Such as 2007 SP1 UR6.'),
    build: buildNumber,
    kb: kbNumber.nullable(),
    date,
    status,
    url: path,
  }),
);

export const recommended = component(
  'Recommended',
  'One thing to install. Where there are several, the order counts.',
  z.strictObject({
    kind: z.enum(['service-pack', 'rollup']),
    release: releaseId,
    label: z.string(),
    kb: kbNumber.nullable(),
    build: buildNumber,
    url: path,
  }),
);

export const recommendation = component(
  'Recommendation',
  'What to install today on a server that has the release.',
  z.strictObject({
    recommend: z.array(recommended).describe('In the order of work; empty if there is nothing newer.'),
    stayOnLine: z
      .array(recommended)
      .describe('What to install if the server must stay on its service pack; empty if that is the recommendation.'),
  }),
);

export const releaseItem = component(
  'Release',
  'Something with a build number: the first release of a servicing line or an update rollup; each re-release is one of its own.',
  z.strictObject({
    id: releaseId,
    line: lineId,
    product: productId,
    kind: z.enum(['baseline', 'rollup']),
    rollup: z.int().min(0).describe('Number of the rollup; 0 for a baseline.'),
    reissue: z.int().min(1).describe('1 for the first package, 2 for its v2.'),
    build: buildNumber,
    longBuild: z.string().describe('As ExSetup.exe shows it, such as 08.00.0711.002.'),
    kb: kbNumber
      .nullable()
      .describe('KB number of its article; several releases can share one. Null if none is known.'),
    label: z.string(),
    name: z.string(),
    date,
    status,
    withdrawal: withdrawal.nullable(),
    security: z.boolean().describe('Sources tie a bulletin, an advisory or a CVE to it.'),
    url: path,
    replacedBy: releaseId
      .nullable()
      .describe('The last release of its line, which holds everything that this one holds; null if it is that one.'),
    recommendation,
  }),
);

export type ReleaseItem = z.infer<typeof releaseItem>;
export type ReleaseLink = z.infer<typeof releaseLink>;
export type Recommended = z.infer<typeof recommended>;
