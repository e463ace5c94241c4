import { Agent } from 'node:http';
import fc from 'fast-check';
import { ask, faultOf } from './ask';
import { nastyRequest, type NastyRequest } from './nasty';

/** Requests that are made before they are sent: enough to keep the generator out of the way. */
const BATCH = 500;

/** Requests under way at a time. */
const AT_ONCE = 8;

export interface Storm {
  /** Answers by status. */
  statuses: Record<number, number>;
  /** Requests whose answers are wrong, and how; at most ten. */
  faults: { fault: string; request: NastyRequest }[];
}

/**
 * Sends hostile requests, several at a time, and looks at every answer.
 *
 * @param seed makes the same requests again
 * @param count how many
 */
export async function storm(origin: URL, seed: number, count: number): Promise<Storm> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses: Storm['statuses'] = {};
  const faults: Storm['faults'] = [];
  for (let sent = 0; sent < count; sent += BATCH) {
    const requests = fc.sample(nastyRequest, { seed: seed + sent, numRuns: Math.min(BATCH, count - sent) });
    const worker = async () => {
      for (let request = requests.pop(); request !== undefined; request = requests.pop()) {
        const fault = await ask(origin, request, agent).then(
          (answer) => {
            statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
            return faultOf(answer);
          },
          (error: unknown) => (isUnsendable(error) ? null : String(error)),
        );
        if (fault !== null && faults.length < 10) faults.push({ fault, request });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  agent.destroy();
  return { statuses, faults };
}

/** Some texts are no request: Node's client refuses to send them. */
function isUnsendable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_');
}
