import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { suggestionFeed } from './suggestionFeed';
import { answerOf } from './suggestions.fixture';
import type { Answer } from './suggestionsState';

interface Sent {
  query: string;
  signal: AbortSignal;
  answer: (answer: Answer) => void;
  fail: () => void;
}

/** A feed whose requests the test answers by hand. */
function feedByHand() {
  const sent: Sent[] = [];
  const deliver = vi.fn<(query: string, answer: Answer | null) => void>();
  const load = (query: string, signal: AbortSignal) =>
    new Promise<Answer>((resolve, reject) => {
      sent.push({ query, signal, answer: resolve, fail: () => reject(new Error('offline')) });
    });
  return { feed: suggestionFeed(load, deliver), sent, deliver };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('suggestionFeed', () => {
  it('asks the first query at once and hands its answer on', async () => {
    const { feed, sent, deliver } = feedByHand();
    feed.ask('cal');
    expect(sent.map(({ query }) => query)).toEqual(['cal']);
    sent[0]!.answer(answerOf(1));
    await vi.advanceTimersByTimeAsync(0);
    expect(deliver.mock.calls).toEqual([['cal', answerOf(1)]]);
  });

  it('asks at once again after a pause', async () => {
    const { feed, sent } = feedByHand();
    feed.ask('cal');
    await vi.advanceTimersByTimeAsync(150);
    feed.ask('cale');
    expect(sent).toHaveLength(2);
  });

  it('has one request under way at most, and spaces them while someone types', async () => {
    const { feed, sent } = feedByHand();
    const underWay = () => sent.filter(({ signal }) => !signal.aborted).length;
    const text = 'exchange server 2010';
    for (let end = 2; end <= text.length; end += 1) {
      feed.ask(text.slice(0, end));
      expect(underWay()).toBeLessThanOrEqual(1);
      await vi.advanceTimersByTimeAsync(30);
    }
    await vi.advanceTimersByTimeAsync(150);
    // 19 letters in 570 ms: one request at once and one each 150 ms, not one a letter.
    expect(sent.map(({ query }) => query)).toEqual(['ex', 'exchan', 'exchange se', 'exchange server ', text]);
    expect(underWay()).toBe(1);
  });

  it('drops the answer to a query that was replaced, even if it comes after all', async () => {
    const { feed, sent, deliver } = feedByHand();
    feed.ask('cal');
    feed.ask('cale');
    expect(sent[0]!.signal.aborted).toBe(true);
    sent[0]!.answer(answerOf(1));
    await vi.advanceTimersByTimeAsync(150);
    sent[1]!.answer(answerOf(2));
    await vi.advanceTimersByTimeAsync(0);
    expect(deliver.mock.calls).toEqual([['cale', answerOf(2)]]);
  });

  it('says that no answer could be had, but not of what it ended itself', async () => {
    const { feed, sent, deliver } = feedByHand();
    feed.ask('cal');
    feed.ask('cale');
    sent[0]!.fail();
    await vi.advanceTimersByTimeAsync(150);
    expect(deliver).not.toHaveBeenCalled();
    sent[1]!.fail();
    await vi.advanceTimersByTimeAsync(0);
    expect(deliver.mock.calls).toEqual([['cale', null]]);
  });

  it.each([['an empty query', ''] as const, ['stop', null] as const])('ends everything by %s', async (_, query) => {
    const { feed, sent, deliver } = feedByHand();
    feed.ask('cal');
    feed.ask('cale');
    if (query === null) feed.stop();
    else feed.ask(query);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.map(({ signal }) => signal.aborted)).toEqual([true]);
    expect(deliver).not.toHaveBeenCalled();
  });
});
