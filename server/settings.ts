import { z } from 'zod';
import { catalogueFolder, remoteDatabase } from '@/lib/catalogue/current';

/** A setting with a value that cannot be used. The message is one line for the person who starts the server. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

function whole(greatest: number, expected: string) {
  return z
    .string()
    .regex(/^\d{1,15}$/, expected)
    .transform(Number)
    .pipe(z.number().max(greatest, expected));
}

function address(begins: RegExp, expected: string) {
  return z
    .string()
    .refine((text) => begins.test(text) && URL.canParse(text), expected)
    .optional();
}

const schema = z.object({
  /** TCP port, 0 for any free one. */
  PORT: whole(65_535, 'a port number from 0 to 65535').default(3000),
  /** The address to listen on. This machine only, unless told; a container sets 0.0.0.0. */
  HOST: z
    .string()
    .regex(/^[\w.:-]{1,253}$/, 'a host name or an IP address')
    .default('127.0.0.1'),
  /** Set to yes when readers reach the server through https: adds Strict-Transport-Security. */
  BEHIND_TLS: z
    .enum(['yes', 'no', 'true', 'false', '1', '0'], 'yes or no')
    .transform((text) => ['yes', 'true', '1'].includes(text))
    .default(false),
  /** Upper limit of the answers kept in memory, in bytes; 0 keeps none. */
  KEEP_PAGES_BYTES: whole(2 ** 36, 'a number of bytes from 0 to 68719476736').default(64 * 2 ** 20),
  // lib/site.ts reads these two while it renders; here a wrong value ends the start instead of being passed over.
  /** The address that readers use. */
  SITE_URL: address(/^https?:/, 'an address that begins with https: or http:'),
  /** Where readers report a mistake. */
  REPORT_URL: address(/^(?:https:\/\/|mailto:)/, 'an address that begins with https: or mailto:'),
});

/** Every setting of the server. The fields say the unit. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute path. */
  catalogueFolder: string;
  behindTls: boolean;
  keepBytes: number;
  /** Started with --dev: Next compiles on request, nothing is kept or compressed. */
  dev: boolean;
}

/**
 * Reads the settings from the environment and the command line. An empty variable counts as absent.
 * DATABASE_URL and DATABASE_AUTH_TOKEN are checked here and read by the catalogue itself, which pages open without the server's settings.
 * @param env PORT, HOST, CATALOGUE_DIR, BEHIND_TLS, KEEP_PAGES_BYTES, SITE_URL, REPORT_URL, DATABASE_URL, DATABASE_AUTH_TOKEN
 * @param args the arguments after the script's name: nothing, or --dev
 * @throws SettingsError for the first value that cannot be used
 */
export function readSettings(env: Record<string, string | undefined>, args: readonly string[]): Settings {
  const unknown = args.find((arg) => arg !== '--dev');
  if (unknown !== undefined)
    throw new SettingsError(`Unknown argument ${JSON.stringify(unknown)}. The only one is --dev.`);
  const given = Object.fromEntries(Object.keys(schema.shape).flatMap((key) => (env[key] ? [[key, env[key]]] : [])));
  const read = schema.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    const key = String(issue?.path[0]);
    throw new SettingsError(`${key} is ${JSON.stringify(env[key])}. It must be ${issue?.message}.`);
  }
  checkDatabase(env);
  const { PORT, HOST, BEHIND_TLS, KEEP_PAGES_BYTES } = read.data;
  return {
    port: PORT,
    host: HOST,
    catalogueFolder: catalogueFolder(env),
    behindTls: BEHIND_TLS,
    keepBytes: KEEP_PAGES_BYTES,
    dev: args.includes('--dev'),
  };
}

/** The value may hold a password, so it is not repeated. */
function checkDatabase(env: Record<string, string | undefined>): void {
  try {
    remoteDatabase(env);
  } catch (error) {
    throw new SettingsError(`DATABASE_URL must be ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (/[^\x21-\x7e]/.test(env.DATABASE_AUTH_TOKEN ?? ''))
    throw new SettingsError('DATABASE_AUTH_TOKEN must be a token without spaces or line ends.');
  if (env.DATABASE_AUTH_TOKEN && !env.DATABASE_URL)
    throw new SettingsError('DATABASE_AUTH_TOKEN is of no use without DATABASE_URL, the address of the server.');
}
