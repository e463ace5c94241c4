import { readKb } from './kbNumber';

/** Stands for the site of an address that is only a path, `/kb/935490`. */
const NO_HOST = 'path-only.invalid';

const LOCALE = String.raw`(?:[a-z]{2,3}(?:-[a-z]{2,4}){1,2}/)?`;
const NUMBER = String.raw`(?:kb|q)?(?<kb>[1-9]\d{4,6})(?=$|[/.])`;

/** `/kb/935490`, `/kb/935490/LN/`, `/en-us/kb/935490`, `/kb/en-us/935490`: on Microsoft's site, on its mirrors and on ours. */
const KB_PATH = new RegExp(`/kb/${LOCALE}${NUMBER}`);
/** `/help/5000978`, `/en-us/help/5000978/title`. Other sites number their help pages too, so the host must be known. */
const HELP_PATH = new RegExp(`/help/${LOCALE}${NUMBER}`);
/** `/en-us/topic/title-kb5011363-<guid>` */
const TOPIC_PATH = /-kb(?<kb>[1-9]\d{4,6})-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/?$/;
/** `/support/kb/articles/q327/1/78.asp` and the folders of mirrors, `/kb/en-us/895/294.htm` */
const SPLIT_PATHS = [
  /\/kb\/articles\/q(\d{3})\/(\d)\/(\d{2})\.asp/,
  /\/kb\/(?:[a-z]{2}-[a-z]{2}\/)?(\d{3,4})\/(\d{3})\.html?$/,
];

const SUPPORT_HOST = /^(?:[a-z\d-]+\.)?support\.microsoft\.com$|^mskb\./;

/**
 * Reads the KB number out of the address of an article: every form that support.microsoft.com has used, its mirrors,
 * the same paths on another host, and a search for one number (`Search.aspx?q=KB5000978`).
 *
 * @param address an address with or without scheme and host, with or without a title, nothing around it
 * @returns the plain digits, `935490`, or null if the address is no such address
 */
export function readKbAddress(address: string): string | null {
  // Every form holds three digits in a row; most addresses in a long paste do not and need no parsing.
  if (!/\d{3}/.test(address)) return null;
  const url = toUrl(address.toLowerCase());
  if (!url) return null;
  return readPath(url) ?? readQuery(url);
}

function toUrl(address: string): URL | null {
  const complete = /^(?:[a-z]+:\/)?\//.test(address) ? address : `http://${address}`;
  const base = `http://${NO_HOST}`;
  return URL.canParse(complete, base) ? new URL(complete, base) : null;
}

function readPath({ pathname, hostname }: URL): string | null {
  const match =
    KB_PATH.exec(pathname) ?? TOPIC_PATH.exec(pathname) ?? (ofSupport(hostname) ? HELP_PATH.exec(pathname) : null);
  if (match?.groups?.kb) return match.groups.kb;
  for (const pattern of SPLIT_PATHS) {
    const parts = pattern.exec(pathname);
    if (parts) return readKb(parts.slice(1).join(''));
  }
  return null;
}

function readQuery({ pathname, hostname, searchParams }: URL): string | null {
  const scid = /^kb;(?:[^;]{1,10};)?q?(?<kb>[1-9]\d{4,6})$/.exec(searchParams.get('scid') ?? '')?.groups?.kb;
  if (scid) return scid;
  const id = searchParams.get('kbid') ?? (ofSupport(hostname) ? searchParams.get('id') : null);
  if (id) return /^(?:kb|q)?(?<kb>[1-9]\d{4,6})$/.exec(id)?.groups?.kb ?? null;
  return /\/search(?:\.aspx)?$/.test(pathname) ? readKb(searchParams.get('q') ?? '') : null;
}

function ofSupport(hostname: string): boolean {
  return hostname === NO_HOST || SUPPORT_HOST.test(hostname);
}
