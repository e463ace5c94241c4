import { describe, expect, it } from 'vitest';
import { readInput } from './input';
import { OPERATIONS, type OperationId } from './operations';
import { ApiProblem } from './problems';

const read = (id: OperationId, query = '', params: Record<string, string> = {}) =>
  readInput(OPERATIONS[id], { params, query: new URLSearchParams(query) });

/** The parameters that are refused, with where they stand. */
function refused(...args: Parameters<typeof read>): string[] {
  try {
    read(...args);
  } catch (error) {
    if (error instanceof ApiProblem && error.code === 'invalid-request')
      return (error.extras.invalidParams ?? []).map((param) => `${param.in} ${param.name}: ${param.reason}`);
    throw error;
  }
  return [];
}

describe('what can be read', () => {
  it('fills in what is not given', () => {
    expect(read('releases').query).toEqual({ limit: 50, offset: 0 });
    expect(read('search', 'q=a').query).toEqual({ q: 'a', limit: 20 });
  });

  it('takes a parameter without a value as not given', () =>
    expect(read('releases', 'product=&status=+&limit=').query).toEqual({ limit: 50, offset: 0 }));

  it.each([
    ['build', '8.0.711.2', '8.0.711.2'],
    ['build', '08.00.0711.002', '8.0.711.2'],
    ['build', 'Version 8.0 (Build 711.2)', '8.0.711.2'],
    ['build', 'AdminDisplayVersion: Version 8.0 (Build 711.2)', '8.0.711.2'],
    ['build', ' 8.0.711.2\u00a0', '8.0.711.2'],
  ])('%s %s', (name, text, value) => expect(read('release', '', { [name]: text }).params).toEqual({ build: value }));

  it.each([
    ['935490', 935490],
    ['KB935490', 935490],
    ['kb 935,490', 935490],
    ['12345', 12345],
  ])('kb %s', (text, kb) => expect(read('article', '', { kb: text }).params).toEqual({ kb }));

  it.each([
    ['bulletin', 'ms08-039', 'MS08-039'],
    ['bulletin', 'adv190018', 'ADV190018'],
    ['cve', 'cve-2007-0039', 'CVE-2007-0039'],
  ] as const)('%s %s', (id, text, value) => expect(read(id, '', { id: text }).params).toEqual({ id: value }));
});

describe('what is refused', () => {
  it.each<[OperationId, string, Record<string, string>, string[]]>([
    ['search', '', {}, ['query q: It is required.']],
    ['search', 'q=%20', {}, ['query q: It is required.']],
    ['search', 'q=a&limit=51', {}, [expect.stringContaining('query limit: ')]],
    ['releases', 'limit=0', {}, [expect.stringContaining('query limit: ')]],
    ['releases', 'limit=ten', {}, [expect.stringContaining('query limit: ')]],
    ['releases', 'offset=-1', {}, [expect.stringContaining('query offset: ')]],
    ['releases', 'offset=1.5', {}, [expect.stringContaining('query offset: ')]],
    ['releases', 'status=old', {}, [expect.stringContaining('query status: ')]],
    ['releases', 'security=yes', {}, [expect.stringContaining('query security: ')]],
    ['releases', 'line=a&line=a', {}, ['query line: It is given more than once.']],
    ['releases', 'a=1&b=2', {}, ['query a: There is no such parameter.', 'query b: There is no such parameter.']],
    ['applicability', 'sp=sp9', {}, [expect.stringContaining('query sp: ')]],
    ['applicability', `paste=${'a'.repeat(301)}`, {}, [expect.stringContaining('query paste: ')]],
    ['release', '', { build: '8.0.711' }, ['path build: This is no build number. A build looks like 8.0.711.2.']],
    ['article', '', { kb: 'KB1234' }, [expect.stringContaining('path kb: This is no KB number.')]],
    ['bulletin', '', { id: 'MS97-001' }, [expect.stringContaining('path id: ')]],
    ['cve', '', { id: 'CVE-2007-39' }, [expect.stringContaining('path id: ')]],
  ])('%s %s %j', (id, query, params, reasons) => expect(refused(id, query, params)).toEqual(reasons));
});
