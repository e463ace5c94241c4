import { describe, expect, it } from 'vitest';
import { refuse } from './refuse';

const STATUSES = [400, 413, 414, 500, 503] as const;

describe('refuse', () => {
  it.each(STATUSES)('is a problem document with an explanation for the API (%i)', (status) => {
    const { headers, body } = refuse({ status, title: 'No', detail: 'Do this.' }, '/api/v1/search');
    const problem = JSON.parse(body.toString());
    expect(problem).toEqual({
      type: expect.stringMatching(/^\/api#problem-[a-z-]+$/),
      title: 'No',
      status,
      detail: 'Do this.',
    });
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'access-control-allow-origin': '*' });
  });

  it('explains every status at a place of its own', () => {
    const types = STATUSES.map(
      (status) => JSON.parse(refuse({ status, title: '', detail: '' }, '/api/').body.toString()).type,
    );
    expect(new Set(types).size).toBe(STATUSES.length);
  });

  it('is a page that searches for everybody else, which other sites may not read', () => {
    const { status, headers, body } = refuse({ status: 413, title: 'Too <large>', detail: 'Send & less.' }, '/wizard');
    expect(status).toBe(413);
    expect(headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/script-src 'none'; style-src 'sha256-/),
    });
    const html = body.toString();
    expect(html).toContain('<h1>Too &lt;large&gt;</h1>\n<p>Send &amp; less.</p>');
    expect(html).toContain('<form action="/search" role="search"');
  });
});
