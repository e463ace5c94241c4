import { expect, it } from 'vitest';
import { checkFleet } from '@/lib/fleet/fleet';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { fleetTexts } from './servers';

it.each(Object.entries(fleetTexts(FACTS, FACTS.releases.length)))('%s holds every release once', (_, text) => {
  const { servers } = checkFleet(text, FACTS, new Map());
  expect(servers.map(({ decision }) => decision?.release?.id)).toEqual(FACTS.releases.map(({ id }) => id));
});
