import { isProblem } from './current';
import { catalogueSource, type CatalogueSource } from './liveSource';
import type { Catalogue } from './open';

/** The right to read a catalogue until `release` is called. */
export interface Lease {
  catalogue: Catalogue;
  release: () => void;
}

interface Entry {
  opened: Promise<Catalogue>;
  leases: number;
  /** A newer catalogue has been opened since: close this one after its last lease. */
  outdated: boolean;
}

/** No catalogue can be read now; the message says what to do. */
export class NoCatalogueError extends Error {
  override name = 'NoCatalogueError';
}

/** Opens catalogues when they are asked for and closes the older ones after their last reader. */
export class LiveCatalogues {
  private readonly entries = new Map<string, Entry>();

  constructor(private readonly source: CatalogueSource = catalogueSource()) {}

  /**
   * Leases one version of the catalogue.
   *
   * @param version the version that the request was given; null takes the live one
   * @throws NoCatalogueError if there is none, or it cannot be opened
   */
  async lease(version: string | null): Promise<Lease> {
    const wanted = version ?? (await this.liveVersion());
    const entry = this.entry(wanted);
    entry.leases++;
    try {
      const catalogue = await entry.opened;
      return { catalogue, release: this.releaser(wanted, entry) };
    } catch (error) {
      this.entries.delete(wanted);
      throw new NoCatalogueError(error instanceof Error ? error.message : String(error), { cause: error });
    }
  }

  private async liveVersion(): Promise<string> {
    const current = await this.source.current();
    if (isProblem(current)) throw new NoCatalogueError(current.message);
    return current.version;
  }

  private entry(version: string): Entry {
    const known = this.entries.get(version);
    if (known) return known;
    for (const [older, entry] of this.entries) {
      entry.outdated = true;
      this.closeIfIdle(older, entry);
    }
    const entry: Entry = { opened: this.source.open(version), leases: 0, outdated: false };
    this.entries.set(version, entry);
    return entry;
  }

  private releaser(version: string, entry: Entry): () => void {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      entry.leases--;
      this.closeIfIdle(version, entry);
    };
  }

  private closeIfIdle(version: string, entry: Entry): void {
    if (!entry.outdated || entry.leases > 0 || this.entries.get(version) !== entry) return;
    this.entries.delete(version);
    entry.opened.then(({ database }) => database.$disconnect()).catch(() => undefined);
  }
}

const HOLDER = Symbol.for('supersede.catalogues');

/** The catalogues of this process. Next loads a module once for pages and once for routes; both share these. */
export function liveCatalogues(): LiveCatalogues {
  const holder = globalThis as { [HOLDER]?: LiveCatalogues };
  return (holder[HOLDER] ??= new LiveCatalogues());
}
