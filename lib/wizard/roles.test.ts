import { describe, expect, it } from 'vitest';
import { mayHold, roleField, ROLES, rolesOf } from './roles';

describe('the roles of a server', () => {
  it.each([
    ['cas', 'cas'],
    ['mbx-cas', 'cas-mbx'],
    ['cas, ht + mbx um', 'cas-ht-mbx-um'],
    ['edge', 'edge'],
    ['tools', 'tools'],
    ['skip', 'skip'],
    ['cas-skip', 'skip'],
  ])('reads %s', (text, value) => {
    expect(roleField(text)).toEqual({ value });
  });

  it.each([
    ['', 'invalid-value'],
    ['dc', 'invalid-value'],
    ['cas-dc', 'invalid-value'],
    ['cas-cas', 'cas'],
    ['edge-cas', 'roles-apart'],
    ['tools-edge', 'roles-apart'],
  ])('reads %j as %s', (text, expected) => {
    expect(Object.values(roleField(text))).toEqual([expected]);
  });

  it('are written as they are read, for every set that can share a server', () => {
    for (let set = 1; set < 2 ** 4; set += 1) {
      const roles = ROLES.filter((_, index) => index < 4 && set & (2 ** index));
      const read = roleField(roles.toReversed().join(' '));
      expect(read).toEqual({ value: roles.join('-') });
      expect(rolesOf(roles.join('-'))).toEqual(roles);
      for (const role of ROLES) expect(mayHold(roles.join('-'), role)).toBe(roles.includes(role));
    }
  });

  it.each([undefined, 'skip'])('may be any if the answer is %s', (answer) => {
    expect(rolesOf(answer)).toBeNull();
    for (const role of ROLES) expect(mayHold(answer, role)).toBe(true);
  });
});
