import type { Hit } from '@/lib/api/schemas/search';
import type { Answer } from './suggestionsState';

/** A hit of a topic. */
export const hit = (id: string): Hit => ({
  type: 'topic',
  id,
  title: id,
  url: `/topics/${id}`,
  matched: 'text',
  why: 'words of its text',
});

/** An answer with so many hits and so many that are only near. */
export const answerOf = (hits: number, near = 0, total = hits): Answer => ({
  hits: Array.from({ length: hits }, (_, index) => hit(`hit-${index}`)),
  near: Array.from({ length: near }, (_, index) => hit(`near-${index}`)),
  total,
});
