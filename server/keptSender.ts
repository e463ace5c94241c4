import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { formFor, inForm } from './answer';
import type { Answer, Asked, Form } from './answer';
import { isFile, withoutPagePolicies } from './headers';

/** What goes out of a kept answer in one form, but for the id of the request. */
interface Prepared {
  status: number;
  /** Names and values in turn, as `writeHead` takes them. */
  fields: string[];
  body: Buffer;
}

/** Sends a kept answer at once. */
export type SendKept = (res: ServerResponse, answer: Answer, id: string, asked: Asked, url: string) => void;

/**
 * Makes the way out of kept answers. The headers of each are put together once for each form in which it goes out, because a page
 * that is only copied costs less than its headers.
 * @param always the headers of every answer
 */
export function keptSender(always: OutgoingHttpHeaders): SendKept {
  const prepared = new WeakMap<Answer, Map<string, Prepared>>();

  return (res, answer, id, asked, url) => {
    const form = formFor(answer, asked);
    const name = `${form.coding ?? ''} ${form.known}`;
    let forms = prepared.get(answer);
    if (!forms) prepared.set(answer, (forms = new Map<string, Prepared>()));
    let ready = forms.get(name);
    if (!ready) forms.set(name, (ready = prepare(answer, form, always, url)));
    res.writeHead(ready.status, [...ready.fields, 'x-request-id', id]);
    res.end(ready.body);
  };
}

function prepare(answer: Answer, form: Form, always: OutgoingHttpHeaders, url: string): Prepared {
  const coded = form.coding && answer.compressed[form.coding];
  const { status, headers, body } = inForm(answer, coded ? form : { ...form, coding: undefined }, coded ?? answer.body);
  const all = { ...always, ...headers };
  const fields = Object.entries(isFile(url, answer) ? withoutPagePolicies(all) : all).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  );
  return { status, fields, body };
}
