import { z } from 'zod';
import { component } from './component';
import { suggestions } from './search';

export const problem = component(
  'Problem',
  'What went wrong (RFC 9457).',
  z.strictObject({
    type: z.string().describe('Path on this site that explains this kind of problem.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What to do about it.'),
    instance: z.string().optional().describe('Path that was asked for, without its query.'),
    suggestions: suggestions.optional(),
    invalidParams: z
      .array(z.strictObject({ name: z.string(), in: z.enum(['path', 'query', 'body']), reason: z.string() }))
      .optional()
      .describe('Which parameters cannot be read, and why.'),
  }),
);

export type Problem = z.infer<typeof problem>;
