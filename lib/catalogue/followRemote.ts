import { isProblem } from './current';
import type { Current, CurrentProblem, RemoteDatabase } from './current';
import { readRemote } from './currentRemote';

/** How RemoteCatalogue asks the server. */
export interface FollowRemoteOptions {
  /** Time between the end of one question and the next, in milliseconds; 2,000 unless told. */
  everyMs?: number;
  /** Called with every new answer, the first one included. */
  report?: (answer: Current | CurrentProblem) => void;
  read?: (remote: RemoteDatabase) => Promise<Current | CurrentProblem>;
}

/**
 * Follows the catalogue of a database server. It asks the server every two seconds, also while no reader asks for anything,
 * so that what it says is never older: nothing can be read while the server is out of reach, and the last good answer would be untrue then.
 * Its timer does not keep the process alive.
 */
export class RemoteCatalogue {
  private last: Current | CurrentProblem = {
    problem: 'out-of-reach',
    message: 'The database server of the catalogue has not answered yet.',
  };
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly remote: RemoteDatabase,
    private readonly options: FollowRemoteOptions = {},
  ) {
    void this.ask();
  }

  /** What the server said last. */
  take(): Current | CurrentProblem {
    return this.last;
  }

  /** Asks no more. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private async ask(): Promise<void> {
    const answer = await (this.options.read ?? readRemote)(this.remote);
    if (this.stopped) return;
    const isNew = textOf(answer) !== textOf(this.last);
    this.last = answer;
    if (isNew) this.options.report?.(answer);
    this.timer = setTimeout(() => void this.ask(), this.options.everyMs ?? 2_000).unref();
  }
}

function textOf(answer: Current | CurrentProblem): string {
  return isProblem(answer) ? answer.message : answer.version;
}
