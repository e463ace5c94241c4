/** Known vulnerabilities of the packages that the site is served with, as npm's registry tells them. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { root } from './place';

const finding = z.object({
  severity: z.string(),
  /** What is wrong with the package itself, or the name of the one that it has it from. */
  via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
});

/** What `npm audit --json` prints: its report, or what the registry did in its place. */
const output = z.union([
  z.object({ auditReportVersion: z.literal(2), vulnerabilities: z.record(z.string(), finding) }),
  z.object({ message: z.string() }),
]);

it('no package that the site is served with has a known vulnerability', ({ skip }) => {
  // Named by npm, and by tasks/hard.mjs, for what it starts.
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('npm_execpath does not name npm. Run: npm run test:hard -- audit');
  const args = [npm, 'audit', '--omit=dev', '--json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const said = output.safeParse(JSON.parse(stdout || 'null'));
  if (!said.success) throw new Error(`npm audit failed: ${stdout}${stderr}`);
  if ('message' in said.data) return skip(`Not known: npm's registry gives no report (${said.data.message})`);
  const found = Object.entries(said.data.vulnerabilities).map(([name, { severity, via }]) => {
    const why = via.map((one) => (typeof one === 'string' ? `by way of ${one}` : `${one.title}, ${one.url}`));
    return `${name}, ${severity}: ${why.join('; ')}`;
  });
  expect(found).toEqual([]);
  expect(status).toBe(0);
});
