import { Agent } from 'node:http';
import fc from 'fast-check';
import { ask, faultOf } from './ask';
import { nastyRequest, type NastyRequest } from './nasty';

/** Requests that are made before they are sent: enough to keep the generator out of the way. */
const BATCH = 500;

/** Requests under way at a time. */
const AT_ONCE = 8;

/** How the answers were. */
export interface Storm {
  /** Answers, all together. */
  answers: number;
  statuses: Record<string, number>;
  methods: Record<string, number>;
  /** Answers by kind of address. */
  places: Map<string, number>;
  /** Texts that are no request: Node's client refuses to send them. */
  unsendable: number;
  /** Requests whose answers are wrong, and how; at most ten. */
  faults: { fault: string; request: NastyRequest }[];
}

/** A storm before its first request. */
export function calm(): Storm {
  return { answers: 0, statuses: {}, methods: {}, places: new Map(), unsendable: 0, faults: [] };
}

/**
 * Sends hostile requests, several at a time, and looks at every answer, until so many came back.
 *
 * @param seed makes the same requests again
 * @param until number of answers at which to stop
 * @param so how far the storm has come; what comes back is added to it
 */
export async function storm(origin: URL, seed: number, until: number, so: Storm = calm()): Promise<Storm> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  while (so.answers < until && so.faults.length < 10) {
    const made = so.answers + so.unsendable;
    const requests = fc.sample(nastyRequest, { seed: seed + made, numRuns: Math.min(BATCH, until - so.answers) });
    const worker = async () => {
      for (let request = requests.pop(); request !== undefined; request = requests.pop())
        await send(origin, request, agent, so);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  agent.destroy();
  return so;
}

async function send(origin: URL, request: NastyRequest, agent: Agent, so: Storm): Promise<void> {
  try {
    const answer = await ask(origin, request, agent);
    so.answers++;
    so.statuses[answer.status] = (so.statuses[answer.status] ?? 0) + 1;
    so.methods[request.method] = (so.methods[request.method] ?? 0) + 1;
    so.places.set(request.place, (so.places.get(request.place) ?? 0) + 1);
    const fault = faultOf(answer);
    if (fault !== null) so.faults.push({ fault, request });
  } catch (error) {
    if (isUnsendable(error)) so.unsendable++;
    else so.faults.push({ fault: String(error), request });
  }
}

function isUnsendable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_');
}
