import { describe, expect, it } from 'vitest';
import { placeText, textWidth } from './textWidth';

describe('placeText', () => {
  const room = textWidth('UR10', 10);

  it('centres a text that has room', () => {
    expect(placeText('UR10', 50, 10, 100)).toEqual({
      text: 'UR10',
      x: 50,
      anchor: 'middle',
      from: 50 - room / 2,
      to: 50 + room / 2,
    });
  });

  it('keeps a text inside at both edges', () => {
    expect(placeText('UR10', 4, 10, 100)).toMatchObject({ x: 0, anchor: 'start', from: 0, to: room });
    expect(placeText('UR10', 98, 10, 100)).toMatchObject({ x: 100, anchor: 'end', from: 100 - room, to: 100 });
  });
});
