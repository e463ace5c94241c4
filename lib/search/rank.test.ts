import { describe, expect, it } from 'vitest';
import { conceptsOf } from './concepts';
import { ranked, type Scored } from './rank';

const concepts = conceptsOf('quota warning');
const page = (rowid: number, type: string, score: number, covered = 2, title = 'Another'): Scored => ({
  rowid,
  type,
  id: String(rowid),
  title,
  score,
  covered,
});
const order = (pages: Scored[], question = false) => ranked(pages, concepts, question).map(({ rowid }) => rowid);

describe('ranked', () => {
  it('puts the higher score first, then the lower row', () => {
    expect(order([page(1, 'fix', 2), page(2, 'fix', 3), page(3, 'fix', 3)])).toEqual([2, 3, 1]);
  });

  it('prefers what has more of the query, and a title that says nothing else', () => {
    expect(order([page(1, 'fix', 3, 1), page(2, 'fix', 2.5, 2)])).toEqual([2, 1]);
    expect(order([page(1, 'fix', 3), page(2, 'fix', 2.5, 2, 'Quota warning')])).toEqual([2, 1]);
  });

  it('prefers what explains, and advice where a question is asked', () => {
    expect(order([page(1, 'cited-article', 3), page(2, 'known-issue', 2.5)])).toEqual([2, 1]);
    const pages = [page(1, 'known-issue', 3), page(2, 'topic', 2.5)];
    expect(order(pages)).toEqual([1, 2]);
    expect(order(pages, true)).toEqual([2, 1]);
  });

  it('leaves out what is far below the first', () => {
    expect(order([page(1, 'fix', 10), page(2, 'fix', 1)])).toEqual([1]);
    expect(order([])).toEqual([]);
  });
});
