import { requestCatalogue } from '@/app/catalogue';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import type { Fleet } from '@/lib/fleet/fleet';
import { answerForm } from './answer';

const UNREADABLE = new Response('The form could not be read.\n', {
  status: 400,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
});

/**
 * Answers the posted form of the fleet check with a file to save.
 *
 * @param write writes the file; `asOf` is the catalogue's day
 */
export async function exported(
  request: Request,
  { name, type }: { name: string; type: string },
  write: (fleet: Fleet, asOf: string) => string,
): Promise<Response> {
  const form = await formOf(request);
  if (!form) return UNREADABLE.clone();
  const catalogue = await requestCatalogue();
  const { fleet, ...refusal } = answerForm(form, catalogue.facts, await releaseBulletins(catalogue));
  if (!fleet) {
    const status = 'status' in refusal ? refusal.status : 400;
    return new Response(`${refusal.problem}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  }
  return new Response(write(fleet, catalogue.asOf), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` },
  });
}

async function formOf(request: Request): Promise<URLSearchParams | null> {
  try {
    const fields = new URLSearchParams();
    for (const [name, value] of await request.formData()) {
      fields.append(name, typeof value === 'string' ? value : await textOf(value));
    }
    return fields;
  } catch {
    return null;
  }
}

/** PowerShell writes files in UTF-16 unless told otherwise; the byte order mark tells. */
async function textOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [first, second] = bytes;
  const coding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}
