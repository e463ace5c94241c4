import { headers } from 'next/headers';

/** Name of the header in which our server hands a page the form that was sent to it. */
const FORM_HEADER = 'x-supersede-form';

/**
 * The fields of the form that was sent to this address by POST, the content of files among them as text.
 *
 * @returns null where it was asked for as an ordinary page
 */
export async function postedForm(): Promise<URLSearchParams | null> {
  const fields = (await headers()).get(FORM_HEADER);
  return fields === null ? null : new URLSearchParams(fields);
}
