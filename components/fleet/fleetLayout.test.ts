import { describe, expect, it } from 'vitest';
import { checkFleet } from '@/lib/fleet/fleet';
import { lineStands } from '@/lib/fleet/summary';
import { FACTS } from '@/lib/wizard/facts.fixture';
import { layoutFleet, NARROW, WIDE } from './fleetLayout';

const everyRelease = FACTS.releases.map(({ build, id }) => `${id} ${build}`).join('\n');
const stands = (text: string) => lineStands(checkFleet(text, FACTS, new Map()).servers, FACTS);

describe.each([WIDE, NARROW])('the $name drawing', (style) => {
  it('keeps every bar and number inside, and no number over another', () => {
    const { height, tracks } = layoutFleet(stands(everyRelease), style);
    expect(tracks).toHaveLength(FACTS.lines.length);
    for (const { bars, y, endY } of tracks) {
      expect(endY).toBeLessThan(height);
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x).toBeLessThanOrEqual(style.width);
        expect(bar.top).toBeLessThan(y);
      }
      const labelled = bars.filter(({ label }) => label !== null).map(({ x }) => x);
      for (const [index, x] of labelled.slice(1).entries())
        expect(x - labelled[index]!).toBeGreaterThan(style.text * 0.62);
    }
  });

  it('shows one server beside a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, index) => `A${index} 14.3.513.0`).join('\n');
    const [track] = layoutFleet(stands(`${many}\nB1 14.3.123.4`), style).tracks;
    const [small, high] = track!.bars;
    expect([small!.count, high!.count, high!.label]).toEqual([1, 1000, '1,000']);
    expect(track!.y - small!.top).toBeGreaterThanOrEqual(3);
    expect(track!.y - high!.top).toBe(style.bar);
  });
});

it('draws nothing for no line', () => expect(layoutFleet([], WIDE).tracks).toEqual([]));
