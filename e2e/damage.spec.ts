import { expect, test } from './fixtures';
import { dose } from '../hard/dose';
import { OwnServer, type Damage } from './ownServer';

const DAMAGES: [damage: Damage, says: string][] = [
  ['garbage', 'is damaged: it is no SQLite database. Remove it and run "npm start"'],
  ['truncated', 'is damaged: it ends after 100000 of '],
  ['empty', 'is damaged: it is empty. Remove it and run "npm start"'],
  ['of other tables', 'The catalogue has the tables ffffffffffffffff, this site reads '],
];

/** The server looks at the catalogue every two seconds. */
const SOON = { timeout: 30_000 };

for (const [damage, says] of DAMAGES.slice(0, dose(1, DAMAGES.length)))
  test(`a server whose catalogue is ${damage} says so to readers, programs and the load balancer, and recovers by itself`, async ({
    page,
    problems,
  }) => {
    problems.allow(/status of 503/);
    const own = await OwnServer.start();
    const at = (path: string) => own.address + path;
    const ready = () => fetch(at('/readyz'));
    const whole = async () => {
      await expect.poll(async () => (await ready()).status, SOON).toBe(200);
      expect((await page.goto(at('/kb/935490')))?.status()).toBe(200);
      expect((await fetch(at('/search?q=calendar'))).status).toBe(200);
    };
    const broken = async () => {
      await expect.poll(async () => (await ready()).text(), SOON).toContain(JSON.stringify(says).slice(1, -1));
      expect((await ready()).status).toBe(503);
      expect((await fetch(at('/healthz'))).status).toBe(200);
      const answer = await page.goto(at('/kb/935490'));
      expect([answer?.status(), answer?.headers()['retry-after']]).toEqual([503, '10']);
      await expect(page.getByText(says)).toBeVisible();
      const api = await fetch(at('/api/v1/releases'));
      expect([api.status, api.headers.get('content-type')]).toEqual([503, 'application/problem+json']);
      expect(await api.text()).toContain(JSON.stringify(says).slice(1, -1));
    };
    try {
      // From the start, then in the place of the file that is being read.
      await own.publishDamaged(damage);
      await broken();
      await own.publishCopy();
      await whole();
      expect(await (await ready()).json()).toMatchObject({
        catalogue: expect.stringMatching(/^[0-9a-f]{16}$/),
        asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        ageDays: expect.any(Number),
      });
      await own.publishDamaged(damage);
      await broken();
      await own.publishCopy();
      await whole();
    } finally {
      await own.stop();
    }
  });
