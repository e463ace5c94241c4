import type { IncomingMessage, ServerResponse } from 'node:http';
import { isProblem } from '@/lib/catalogue/current';
import type { Current, CurrentProblem } from '@/lib/catalogue/current';
import { compressAll } from './answer';
import type { Answer } from './answer';
import { collect } from './collect';
import type { Collected } from './collect';
import { finish, isEmptyDocument, isKeepable, missingAddress, settle } from './finish';
import type { Request } from './finish';
import { isFile } from './headers';
import type { Made } from './inTurns';
import type { Keeps } from './keeps';

/** Answers a request by itself, as Next's request handler does. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void;

/** What the renderer works with. */
export interface RendererOptions {
  handler: Handler;
  current: { take: () => Current | CurrentProblem };
  /** Takes what may be given to others too. */
  keeps: Keeps;
}

/**
 * Has the app render an answer.
 * @param version of the catalogue that the answer is made from; undefined if there is none
 * @param fail called if the app throws
 * @returns undefined if the answer went straight through or the reader left; null as answer if the app failed
 */
export type Render = (
  req: IncomingMessage,
  res: ServerResponse,
  request: Request,
  version: string | undefined,
  fail: (error: unknown) => void,
) => Promise<Made<Answer | null> | undefined>;

/** Makes the way to the app: what it renders is finished, and kept if it may be given to others. */
export function renderer({ handler, current, keeps }: RendererOptions): Render {
  /** The page for addresses that lead nowhere: the same for all of them. */
  let missing: { version: string; answer: Answer } | undefined;

  return async (req, res, request, version, fail) => {
    const url = req.url ?? '/';
    const render = (): Promise<Collected | undefined> => {
      // The app would write nothing to a reader who has left, and never end.
      if (res.destroyed) return Promise.resolve(undefined);
      const collecting = collect(res, () => settle(res, request));
      // Not awaited: Next's promise waits until the answer is sent, and that happens later.
      Promise.resolve()
        .then(() => handler(req, res))
        .catch(fail);
      return collecting;
    };
    let collected = await render();
    const isMissing = collected !== undefined && isEmptyDocument(collected, 404);
    if (isMissing && missing !== undefined && missing.version === version)
      return { answer: missing.answer, forAll: false };
    if (isMissing) {
      req.url = missingAddress;
      // Each rendering listens for the end of the response.
      res.setMaxListeners(2 * res.getMaxListeners());
      collected = await render();
    }
    if (collected === undefined) return undefined;
    if (isEmptyDocument(collected, 500)) return { answer: null, forAll: false };
    const answer = finish(collected);
    if (isMissing && version !== undefined) {
      await compressAll(answer, 'page');
      missing = { version, answer };
    }
    const forAll = request.reads && version !== undefined && isKeepable(answer, request.hasQuery);
    if (forAll && keeps.wants(url, answer)) {
      await compressAll(answer, isFile(request.path, answer) ? 'file' : 'page');
      const now = current.take();
      if (!isProblem(now) && now.version === version) keeps.put(version, url, answer);
    }
    return { answer, forAll };
  };
}
