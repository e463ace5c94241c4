import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isProblem } from '@/lib/catalogue/current';
import type { Current, CurrentProblem } from '@/lib/catalogue/current';
import { CurrentCatalogue } from '@/lib/catalogue/follow';
import { errorLines } from '@/lib/errorLines';
import { gatherLines } from './gather';
import { drain, listen, shownAddress, StartError } from './lifetime';
import { createListener } from './listener';
import { readSettings, SettingsError } from './settings';

const dir = fileURLToPath(new URL('..', import.meta.url));
const graceMs = { readers: 10_000, developer: 500 };

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function report(answer: Current | CurrentProblem): void {
  if (isProblem(answer)) process.stderr.write(`${answer.message}\n`);
  else print(`Catalogue ${answer.version}`);
}

async function main(): Promise<void> {
  const settings = readSettings(process.env, process.argv.slice(2));
  const { dev, host } = settings;
  if (!dev && !existsSync(path.join(dir, '.next', 'BUILD_ID')))
    throw new StartError('The site is not built yet. Run "npm start", which builds it.');
  // React and Next choose their development or production code by this when they are loaded, so it comes before their import.
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
  const { default: next } = await import('next');

  const server = createServer();
  // Next answers upgrades on the server that it is given: hot reloading needs that, readers do not, and there Next would leave the socket open.
  const app = next({ dev, dir, hostname: 'localhost', port: settings.port, httpServer: dev ? server : createServer() });
  await app.prepare();
  const requests = gatherLines((text) => process.stdout.write(text));
  const current = new CurrentCatalogue(settings.catalogueFolder, { report });
  server.on(
    'request',
    createListener({
      ...settings,
      handler: app.getRequestHandler(),
      current,
      log: requests.take,
      reportError: (id, error) => process.stderr.write(errorLines(id, error)),
    }),
  );
  process.once('exit', requests.flush);
  // The first answers know the catalogue.
  await current.settled();
  const port = await listen(server, settings.port, host);
  print(`Supersede on ${shownAddress(host, port)}`);

  const stop = async () => {
    const finished = await drain(server, dev ? graceMs.developer : graceMs.readers);
    if (!finished && !dev) process.stderr.write('Requests that ran for more than 10 seconds were cut.\n');
    await app.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

main().catch((error: unknown) => {
  const expected = error instanceof SettingsError || error instanceof StartError;
  process.stderr.write(`${expected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
