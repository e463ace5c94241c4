import { requestCatalogue } from '@/app/catalogue';
import { postedForm } from '@/app/posted';
import { releaseBulletins } from '@/lib/catalogue/releaseBulletins';
import type { Fleet } from '@/lib/fleet/fleet';
import { answerForm } from './answer';

/**
 * Answers the posted form of the fleet check with a file to save; without one it leads to the form.
 *
 * @param write writes the file; `asOf` is the catalogue's day
 */
export async function exported(
  { name, type }: { name: string; type: string },
  write: (fleet: Fleet, asOf: string) => string,
): Promise<Response> {
  const form = await postedForm();
  if (!form) return new Response(null, { status: 307, headers: { location: '/fleet' } });
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
