import { setTimeout as wait } from 'node:timers/promises';
import { isProblem } from '../lib/catalogue/current';
import { CurrentCatalogue } from '../lib/catalogue/follow';
import { LiveCatalogues } from '../lib/catalogue/live';
import { inFolder } from '../lib/catalogue/liveSource';

/** Between two reads, in milliseconds: the import needs the machine too. */
const PAUSE = 50;

/** Reads the live catalogue of a folder again and again, the way a server does, whatever happens to it meanwhile. */
export class Reader {
  /** Times that an article was read. */
  reads = 0;
  /** Times that none could be. */
  readonly failures: string[] = [];
  private stopping = false;
  private readonly ended: Promise<void>;

  /** @param folder of catalogues, one of which is live */
  constructor(folder: string) {
    this.ended = this.read(new CurrentCatalogue(folder, { everyMs: 0 }), new LiveCatalogues(inFolder(folder)));
  }

  /** Ends the reading, and says what failed. */
  async stop(): Promise<string[]> {
    this.stopping = true;
    await this.ended;
    return this.failures;
  }

  private async read(current: CurrentCatalogue, catalogues: LiveCatalogues): Promise<void> {
    // A server, too, is ready only when it has looked into the file.
    while (isProblem(current.take())) await wait(PAUSE);
    while (!this.stopping) {
      const taken = current.take();
      if (isProblem(taken)) this.failures.push(taken.message);
      else await this.readOne(taken.version, catalogues);
      await wait(PAUSE);
    }
  }

  private async readOne(version: string, catalogues: LiveCatalogues): Promise<void> {
    try {
      const { catalogue, release } = await catalogues.lease(version);
      const article = await catalogue.database.article.findUnique({ where: { id: 'kb935490' } });
      release();
      if (article === null || catalogue.version !== version) this.failures.push(`${version} is not whole`);
      else this.reads++;
    } catch (error) {
      this.failures.push(String(error));
    }
  }
}
