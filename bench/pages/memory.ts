import { readdirSync, readFileSync } from 'node:fs';
import { rounded } from '../record';

/**
 * The memory of a server that this process started, in MiB: what of it lies in the machine's memory (VmRSS of
 * /proc/<pid>/status; Linux only).
 *
 * @param port the server's PORT, by which it is told from the others
 * @throws Error if none of the processes that this one started has it
 */
export function memoryOf(port: number): number {
  const status = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => said(`/proc/${pid}/environ`).split('\0').includes(`PORT=${port}`))
    .map((pid) => said(`/proc/${pid}/status`))
    .find((text) => new RegExp(`^PPid:\\s+${process.pid}$`, 'm').test(text));
  const kiB = /^VmRSS:\s+(\d+) kB$/m.exec(status ?? '')?.[1];
  if (kiB === undefined) throw new Error(`The server at port ${port} is not running.`);
  return rounded(Number(kiB) / 1_024);
}

/** The text of a file of /proc; none if its process has ended or belongs to somebody else. */
function said(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
