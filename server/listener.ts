import type { IncomingMessage, OutgoingHttpHeaders, RequestListener, ServerResponse } from 'node:http';
import { isProblem } from '@/lib/catalogue/current';
import type { Current, CurrentProblem } from '@/lib/catalogue/current';
import { catalogueHeader, requestIdHeader } from '@/lib/requestHeaders';
import { fit, send } from './answer';
import type { Answer, Asked } from './answer';
import type { Request } from './finish';
import { asPageRequest, isForm, readForm, seeOther } from './form';
import { isFile, isNamedByContent, securityHeaders, withoutPagePolicies } from './headers';
import { health } from './health';
import { leaveHeard } from './heard';
import { Keeps } from './keeps';
import { keptSender } from './keptSender';
import { limitBody, originForm, readAddress } from './limits';
import { logWhenDone } from './log';
import type { Write } from './log';
import { inTurns } from './inTurns';
import { methodsOf } from './methods';
import { refuse } from './refuse';
import type { Refusal } from './refuse';
import { renderer } from './renderer';
import type { Handler } from './renderer';
import { requestId } from './requestId';
import { unavailable } from './unavailable';

/** What the listener works with. */
export interface ListenerOptions {
  /** Renders: Next's request handler, or another one in tests. */
  handler: Handler;
  current: { take: () => Current | CurrentProblem };
  behindTls: boolean;
  /** Limit of the kept answers, in bytes. */
  keepBytes: number;
  /** Answers stream through: nothing is kept, compressed or hashed. */
  dev: boolean;
  log: Write;
  reportError: (id: string, error: unknown) => void;
}

/**
 * Everything between a connection and the app: limits, the catalogue of the request, kept answers, headers, compression, one log line.
 * Each request takes the live catalogue once; the app reads its version from a header that no client can set.
 */
export function createListener(options: ListenerOptions): RequestListener {
  const { handler, current, dev, log, reportError } = options;
  const keeps = new Keeps(options.keepBytes);
  const always = securityHeaders(options);
  const sendKept = keptSender(always);
  const inTurn = inTurns<Answer | null>();
  const render = renderer({ handler, current, keeps });

  return (req, res) => {
    const id = requestId();
    const url = (req.url = originForm(req.url ?? '/'));
    logWhenDone(res, { id, method: req.method ?? '-', path: url, started: performance.now() }, log);
    // A writer that goes on after its answer was refused emits an error, which must not end the process.
    res.on('error', ignore);
    const own = { ...always, [requestIdHeader]: id };
    const fail = (error: unknown) => {
      // A reader who leaves breaks the rendering; that is no fault of the server.
      if (res.destroyed) return;
      reportError(id, error);
      if (res.headersSent) res.destroy();
      else sendNow(res, failure(id, url), own);
    };
    try {
      const kept = dev ? undefined : keptFor(req, url);
      if (kept) return sendKept(res, kept, id, asksOf(req), url);
    } catch (error) {
      return fail(error);
    }
    respond(req, res, own, id, fail).catch(fail);
  };

  /** What is kept needs none of the steps below: its address was found in order when it was kept. */
  function keptFor(req: IncomingMessage, url: string): Answer | undefined {
    if (!isRead(req) || 'content-length' in req.headers || 'transfer-encoding' in req.headers) return undefined;
    const live = current.take();
    return isProblem(live) ? undefined : keeps.get(live.version, url);
  }

  async function respond(
    req: IncomingMessage,
    res: ServerResponse,
    own: OutgoingHttpHeaders,
    id: string,
    fail: (error: unknown) => void,
  ): Promise<void> {
    const url = req.url ?? '/';
    const address = readAddress(url);
    if ('title' in address) return sendNow(res, refuse(address, url), own);
    const { path } = address;
    const request: Request = { ...address, reads: isRead(req) };
    const { taken, allow } = methodsOf(path);
    if (!taken.includes(req.method ?? '')) {
      const refusal: Refusal = {
        status: 405,
        title: 'The address does not take this method',
        detail: `It takes ${allow}.`,
      };
      return sendNow(res, refuse(refusal, path), { ...own, allow, connection: 'close' });
    }
    const tooLarge = await limitBody(req);
    if (tooLarge) return sendNow(res, refuse(tooLarge, path), { ...own, connection: 'close' });

    const live = current.take();
    const state = request.reads ? health(path, live) : undefined;
    if (state) return sendNow(res, state, own);
    if (isProblem(live) && !isNamedByContent(path)) return sendNow(res, unavailable(live.message, path), own);
    const version = isProblem(live) ? undefined : live.version;
    const asked = asksOf(req);
    leaveHeard(req.headers, dev);
    if (version !== undefined) req.headers[catalogueHeader] = version;
    // instrumentation.ts names the request by it when a page fails.
    req.headers[requestIdHeader] = id;
    if (isForm(req.method, path)) {
      const fields = await readForm(req);
      if (typeof fields !== 'string') return sendNow(res, refuse(fields, path), own);
      asPageRequest(req, fields);
    }

    const deliver = async (answer: Answer) => {
      const ready = await fit(answer, request.reads ? asked : { ...asked, ifNoneMatch: undefined });
      const headers = { ...own, ...ready.headers };
      send(res, { ...ready, headers: isFile(path, answer) ? withoutPagePolicies(headers) : headers });
    };
    setAll(res, own);
    if (dev) {
      if (!request.reads) seeOther(res);
      return handler(req, res);
    }

    // The app renders a GET, so that both methods get the same headers and the answer can be kept.
    if (req.method === 'HEAD') req.method = 'GET';
    const make = () => render(req, res, request, version, fail);
    const answer =
      request.reads && version !== undefined ? await inTurn(`${version} ${url}`, make) : (await make())?.answer;
    if (answer) await deliver(answer);
    else if (answer === null) sendNow(res, isProblem(live) ? unavailable(live.message, path) : failure(id, path), own);
  }
}

function ignore(): void {
  // Nothing to do: the answer has gone.
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

function asksOf({ headers }: IncomingMessage): Asked {
  return { acceptEncoding: headers['accept-encoding']?.toString(), ifNoneMatch: headers['if-none-match'] };
}

/** @param id the number under which the log holds the cause */
function failure(id: string, path: string): Answer {
  const detail = `What you looked for is not lost: try again, or look it up. If it stays, report the number ${id}.`;
  return refuse({ status: 500, title: 'The server failed', detail }, path);
}

function sendNow(res: ServerResponse, { status, headers, body }: Answer, own: OutgoingHttpHeaders): void {
  send(res, { status, headers: { ...own, ...headers, 'content-length': body.length }, body });
}

function setAll(res: ServerResponse, headers: OutgoingHttpHeaders): void {
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) res.setHeader(name, value);
}
