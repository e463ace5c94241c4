import { statSync } from 'node:fs';
import { checkFile } from './checkFile';
import { isProblem, readCurrent, remoteDatabase } from './current';
import type { Current, CurrentProblem, RemoteDatabase } from './current';
import { RemoteCatalogue } from './followRemote';

/** Shortest time between two looks at the disk, in milliseconds: a part of the minute after which nobody may see an old catalogue. */
export const lookEveryMs = 2_000;

/** How CurrentCatalogue looks at the folder. */
export interface FollowOptions {
  /** Shortest time between two looks at the disk, in milliseconds; lookEveryMs unless told. */
  everyMs?: number;
  /** A monotonic clock in milliseconds. */
  now?: () => number;
  /** Called with every new answer, the first one included: a switch to another catalogue, or a new problem. */
  report?: (answer: Current | CurrentProblem) => void;
  /** Looks into a catalogue before it is taken up; checkFile unless told. */
  check?: (current: Current) => Promise<Current | CurrentProblem>;
  /** The database server to follow in place of the folder; unless given, the one that DATABASE_URL names. */
  remote?: RemoteDatabase | undefined;
}

const opening: CurrentProblem = { problem: 'missing', message: 'The catalogue is being opened.' };

/**
 * Follows the live catalogue: that of a database server if there is one, else that of a folder. In a folder it looks only when asked and at most every two seconds, so no timer keeps the process alive.
 * A catalogue is taken up when its file has been looked into. When `current` breaks, or names a file that is damaged, the last good catalogue stays: an open file outlives its name,
 * and an old answer that says its version is better than none. Only when the good file itself is damaged in its place does nothing stay.
 */
export class CurrentCatalogue {
  private good: Current | undefined;
  private last: Current | CurrentProblem | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private seen: string | undefined;
  private checking: Promise<void> = Promise.resolve();
  private readonly remote: RemoteCatalogue | undefined;

  constructor(
    private readonly folder: string,
    private readonly options: FollowOptions = {},
  ) {
    const remote = 'remote' in options ? options.remote : remoteDatabase();
    this.remote = remote && new RemoteCatalogue(remote, options);
  }

  /** The live catalogue, or the last good one, or the problem if there never was one. Synchronous, so that callers see versions in order. */
  take(): Current | CurrentProblem {
    if (this.remote) return this.remote.take();
    const now = (this.options.now ?? (() => performance.now()))();
    if (now - this.lookedAt >= (this.options.everyMs ?? lookEveryMs)) {
      this.lookedAt = now;
      this.look();
    }
    return this.good ?? this.last ?? opening;
  }

  /** Looks, and ends when the file that it saw has been looked into. A database server is not waited for. */
  async settled(): Promise<void> {
    this.take();
    await this.checking;
  }

  private look(): void {
    const read = readCurrent(this.folder);
    const mark = isProblem(read) ? read.message : `${read.version} ${markOf(read.file)}`;
    if (mark === this.seen) return;
    this.seen = mark;
    if (isProblem(read)) return this.conclude(read);
    this.checking = (this.options.check ?? checkFile)(read).then((answer) => {
      // Something newer may have been seen meanwhile.
      if (mark !== this.seen) return;
      if (isProblem(answer) && this.good?.version === read.version) this.good = undefined;
      this.conclude(answer);
    });
  }

  private conclude(answer: Current | CurrentProblem): void {
    const isNew = this.last === undefined || textOf(this.last) !== textOf(answer);
    this.last = answer;
    if (!isProblem(answer)) this.good = answer;
    if (isNew) this.options.report?.(answer);
  }
}

function textOf(answer: Current | CurrentProblem): string {
  return isProblem(answer) ? answer.message : answer.version;
}

/** Differs when the file has been replaced, written to, or given other permissions. */
function markOf(file: string): string {
  try {
    const { ctimeMs, mtimeMs, ino, size } = statSync(file);
    return `${ctimeMs} ${mtimeMs} ${ino} ${size}`;
  } catch {
    return 'none';
  }
}
