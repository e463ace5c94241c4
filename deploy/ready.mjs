/**
 * Asks a replica on this machine whether it can answer, and for a page: node deploy/ready.mjs [port] [seconds]
 * The port is PORT, else 3000, unless given. With seconds it asks again until the replica is ready or the time is over.
 * Ends with 0 if it is ready, else with 1 and a line that says why.
 */
import process from 'node:process';

const port = Number(process.argv[2] || process.env.PORT || 3000);
const until = Date.now() + Number(process.argv[3] ?? 0) * 1_000;

/** @returns {Promise<string | null>} why it is not ready */
async function problem() {
  try {
    // A build that lacks something has a catalogue and yet no page.
    for (const address of ['/readyz', '/']) {
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, { signal: AbortSignal.timeout(10_000) });
      const text = await answer.text();
      if (!answer.ok) return `${address} answers ${answer.status}: ${text.slice(0, 500)}`;
    }
    return null;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(error);
  }
}

let why = await problem();
while (why !== null && Date.now() < until) {
  await new Promise((resolve) => setTimeout(resolve, 250));
  why = await problem();
}
if (why !== null) {
  console.error(`The replica on port ${port} is not ready: ${why}`);
  process.exitCode = 1;
}
