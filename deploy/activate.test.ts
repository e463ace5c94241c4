import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe as always, expect, it } from 'vitest';
import { serving, StandIn } from './activate.fixture';

// The script is for Linux: others have no mv -T.
const describe = process.platform === 'linux' ? always : always.skip;

let site: StandIn;
beforeEach(async () => {
  site = await StandIn.start();
});
afterEach(() => site.stop());

/** That nothing was restarted and the old release is in use. */
function expectUnchanged(): void {
  expect(site.told).toEqual([]);
  expect(site.current).toBe('old');
}

describe('activate.sh', () => {
  it('puts a release into use that serves, and restarts the replica after that', async () => {
    const release = site.release('new', serving);
    expect(await site.activate(release)).toEqual({ code: 0, out: `${site.served}${release}\n`, err: '' });
    expect(site.told).toEqual(['restart supersede@<port> with new']);
    expect(site.current).toBe('new');
    expect(JSON.parse(site.read('releases/new/env.json'))).toMatchObject({
      HOST: '127.0.0.1',
      PORT: String(site.trialPort),
      NODE_ENV: 'production',
    });
  });

  it('takes the place of a link that was left over', async () => {
    symlinkSync(path.join(site.folder, 'releases', 'old'), path.join(site.folder, 'current.new'));
    expect(await site.activate(site.release('new', serving))).toMatchObject({ code: 0, err: '' });
    expect(site.current).toBe('new');
  });

  it('tries nothing while something else answers on the port', async () => {
    await site.listen(site.trialPort);
    const { code, err } = await site.activate(site.release('new', serving));
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^Something else answers on port \d+, so .* cannot be tried\./),
    ]);
    expect(() => site.read('releases/new/env.json')).toThrow('ENOENT');
    expectUnchanged();
  });

  it.each([
    // A program that takes the port after the look at it, and outlives the release.
    [0, 'nobody knows whether'],
    [7, 'ended by itself with code 7'],
  ])('does not take for the release what answers beside it, if it ends with %i', async (code, why) => {
    const ending = await site.activate(site.release('new', beside(code)));
    process.kill(Number(site.read('releases/new/pid')));
    expect([ending.code, ending.err]).toEqual([1, expect.stringContaining(why)]);
    expectUnchanged();
  });

  it('refuses a release that exits late', async () => {
    const { code, err } = await site.activate(site.release('new', 'setTimeout(() => process.exit(3), 1_500);'));
    expect([code, err]).toEqual([1, expect.stringMatching(/does not serve\. Nothing was changed\.\n$/)]);
    expectUnchanged();
  });

  it('refuses a folder that is no whole release', async () => {
    const { code, err } = await site.activate(site.folder);
    expect([code, err]).toEqual([
      1,
      `${site.folder} has no .next/BUILD_ID, so it is no whole release. Nothing was changed.\n`,
    ]);
    expectUnchanged();
  });
});

describe('the settings of the trial', () => {
  const lines = [
    '# a comment',
    '; another one = this',
    '',
    'REPORT_URL=mailto:x@a.example?subject=M&body=Page',
    'SPACES=one two; touch ran $(touch ran) `touch ran` $HOME',
    '  INDENTED =  value \t',
    'DOUBLE=" in quotes, \'kept\' "',
    "SINGLE='in quotes'",
    'INNER=a "word" b',
    'SIGN="',
    'EMPTY=',
    'no assignment',
    '1BAD=x',
    'BAD NAME=x',
    'PORT=1',
    'HOST=0.0.0.0',
    'NODE_ENV=development',
    'RETURN=cr\r',
    'LAST=no line end',
  ];

  it('are read as systemd reads them, and run nothing', async () => {
    site.write('env', lines.join('\n'));
    expect(await site.activate(site.release('new', serving))).toMatchObject({ code: 0, err: '' });
    const env = JSON.parse(site.read('releases/new/env.json')) as Record<string, string>;
    expect(env).toMatchObject({
      REPORT_URL: 'mailto:x@a.example?subject=M&body=Page',
      SPACES: 'one two; touch ran $(touch ran) `touch ran` $HOME',
      INDENTED: 'value',
      DOUBLE: " in quotes, 'kept' ",
      SINGLE: 'in quotes',
      INNER: 'a "word" b',
      SIGN: '"',
      EMPTY: '',
      PORT: String(site.trialPort),
      HOST: '127.0.0.1',
      NODE_ENV: 'production',
      RETURN: 'cr',
      LAST: 'no line end',
    });
    expect(Object.keys(env).filter((name) => /BAD|^;|^no|another/.test(name))).toEqual([]);
    for (const place of ['ran', 'releases/new/ran']) expect(() => site.read(place)).toThrow('ENOENT');
  });
});

/** A release that does not listen but starts something that does, stays for as long as it is left alone, and ends with a code. */
function beside(code: number): string {
  const other = `require('node:http').createServer((_req, res) => res.end('{}')).listen(Number(process.env.PORT), '127.0.0.1')`;
  return `
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
process.once('SIGTERM', () => process.exit(${code}));
const other = spawn(process.execPath, ['-e', ${JSON.stringify(other)}], { detached: true, stdio: 'ignore' });
writeFileSync('pid', String(other.pid));
other.unref();
setInterval(() => undefined, 1_000);
`;
}
