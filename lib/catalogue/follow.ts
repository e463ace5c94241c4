import { statSync } from 'node:fs';
import path from 'node:path';
import { isProblem, readCurrent, remoteDatabase } from './current';
import type { Current, CurrentProblem, RemoteDatabase } from './current';
import { RemoteCatalogue } from './followRemote';

/** How CurrentCatalogue looks at the folder. */
export interface FollowOptions {
  /** Shortest time between two looks at the disk, in milliseconds; 2,000 unless told. */
  everyMs?: number;
  /** A monotonic clock in milliseconds. */
  now?: () => number;
  /** Called with every new answer, the first one included: a switch to another catalogue, or a new problem. */
  report?: (answer: Current | CurrentProblem) => void;
  /** The database server to follow in place of the folder; unless given, the one that DATABASE_URL names. */
  remote?: RemoteDatabase | undefined;
}

/**
 * Follows the live catalogue: that of a database server if there is one, else that of a folder. In a folder it looks only when asked and at most every two seconds, so no timer keeps the process alive.
 * When `current` breaks, the last good catalogue stays: an open file outlives its name, and an old answer that says its version is better than none.
 */
export class CurrentCatalogue {
  private good: Current | undefined;
  private last: Current | CurrentProblem | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private seen: string | undefined;
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
    if (this.last === undefined || now - this.lookedAt >= (this.options.everyMs ?? 2_000)) {
      this.lookedAt = now;
      this.last = this.look(this.last);
    }
    return this.good ?? this.last;
  }

  private look(last: Current | CurrentProblem | undefined): Current | CurrentProblem {
    const mark = markOf(path.join(this.folder, 'current'));
    // A problem is looked at again even if `current` is the same: the file that it names may have appeared.
    if (last !== undefined && mark === this.seen && !isProblem(last)) return last;
    this.seen = mark;
    const answer = readCurrent(this.folder);
    if (!isProblem(answer)) this.good = answer;
    if (last === undefined || textOf(last) !== textOf(answer)) this.options.report?.(answer);
    return answer;
  }
}

function textOf(answer: Current | CurrentProblem): string {
  return isProblem(answer) ? answer.message : answer.version;
}

function markOf(file: string): string {
  try {
    const { mtimeMs, ino, size } = statSync(file);
    return `${mtimeMs} ${ino} ${size}`;
  } catch {
    return 'none';
  }
}
