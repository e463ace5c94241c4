/** Answers with a text of a media type, encoded as UTF-8. */
export function textAnswer(type: string, body: string, headers: Record<string, string> = {}): Response {
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8`, ...headers } });
}
