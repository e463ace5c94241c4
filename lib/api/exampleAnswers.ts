import type { Catalogue } from '@/lib/catalogue/open';
import { EXAMPLES, type Example } from './examples';
import { respond } from './respond';
import { shorten } from './shorten';

/** Makes every example and writes its answer, shortened for reading. */
export async function exampleAnswers(catalogue: Catalogue): Promise<(example: Example) => string> {
  const answers = new Map<Example, string>();
  for (const example of EXAMPLES) {
    const { operation, address, body } = example;
    // The host stands in no answer.
    const request = new Request(`http://localhost${address}`, {
      ...(body !== undefined && { method: 'POST', body, headers: { 'content-type': 'text/plain' } }),
    });
    const answer = await respond(operation, request, () => Promise.resolve(catalogue));
    answers.set(example, JSON.stringify(shorten(await answer.json()), null, 2));
  }
  return (example) => answers.get(example) ?? '';
}
