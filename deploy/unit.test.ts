import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it as always } from 'vitest';

// deploy/ is for Linux; Windows has no env.
const it = process.platform === 'win32' ? always.skip : always;

it('gives each replica its own port and address, whatever the file of the settings says', () => {
  const unit = readFileSync(path.join(import.meta.dirname, 'systemd', 'supersede@.service'), 'utf8');
  const [env = '', ...words] = /^ExecStart=(.*)$/m.exec(unit)?.[1]?.split(' ') ?? [];
  const program = words.indexOf('/usr/bin/node');
  expect(words.slice(program)).toEqual(['/usr/bin/node', '--import', 'tsx', 'server/main.ts']);
  const print = [process.execPath, '-p', 'JSON.stringify(process.env)'];
  const own = words.slice(0, program).map((word) => word.replace('%i', '3001'));
  // systemd hands what stands in EnvironmentFile to the program that ExecStart names.
  const given = { PORT: '1', HOST: '0.0.0.0', NODE_ENV: 'development' as const, SITE_URL: 'https://a.example' };
  expect(JSON.parse(execFileSync(env, [...own, ...print], { env: given, encoding: 'utf8' }))).toMatchObject({
    PORT: '3001',
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    SITE_URL: 'https://a.example',
  });
  expect(unit).not.toMatch(/^Environment=/m);
});
