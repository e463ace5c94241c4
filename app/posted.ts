import { headers } from 'next/headers';
import { formHeader } from '@/lib/requestHeaders';

/**
 * The fields of the form that was sent to this address by POST, the content of files among them as text.
 *
 * @returns null where it was asked for as an ordinary page
 */
export async function postedForm(): Promise<URLSearchParams | null> {
  const fields = (await headers()).get(formHeader);
  return fields === null ? null : new URLSearchParams(fields);
}
