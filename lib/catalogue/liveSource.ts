import { catalogueFile, catalogueFolder, readCurrent, remoteDatabase } from './current';
import type { Current, CurrentProblem, RemoteDatabase } from './current';
import { readRemote } from './currentRemote';
import { openCatalogue, openRemoteCatalogue, type Catalogue } from './open';

/** Where the catalogues of this process come from. */
export interface CatalogueSource {
  /** The live catalogue, or why there is none. */
  current: () => Current | CurrentProblem | Promise<Current | CurrentProblem>;
  /** Opens one version; rejects if it is not there or cannot be read. */
  open: (version: string) => Promise<Catalogue>;
}

/** The database server that DATABASE_URL names, else the files of the catalogue folder. */
export function catalogueSource(env: Record<string, string | undefined> = process.env): CatalogueSource {
  const remote = remoteDatabase(env);
  return remote === undefined ? inFolder(catalogueFolder(env)) : onServer(remote);
}

/**
 * @param folder where `current` and the catalogue files lie
 * @param open opens one file
 */
export function inFolder(folder: string, open: (file: string) => Promise<Catalogue> = openCatalogue): CatalogueSource {
  return {
    current: () => readCurrent(folder),
    open: async (version) => open(catalogueFile(folder, version)),
  };
}

/** @param open opens what the server holds now */
export function onServer(
  remote: RemoteDatabase,
  open: (remote: RemoteDatabase) => Promise<Catalogue> = openRemoteCatalogue,
): CatalogueSource {
  return {
    current: () => readRemote(remote),
    async open(version) {
      const catalogue = await open(remote);
      if (catalogue.version === version) return catalogue;
      await catalogue.database.$disconnect();
      throw new Error(`The database server holds the catalogue ${catalogue.version} and not ${version} any more.`);
    },
  };
}
