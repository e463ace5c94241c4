/** Roles of a server in the order in which an answer names them; `tools` is a machine with the management tools only. */
export const ROLES = ['cas', 'ht', 'mbx', 'um', 'edge', 'tools'] as const;
export type Role = (typeof ROLES)[number];

/** Roles that share a server with no other. */
const ALONE: readonly Role[] = ['edge', 'tools'];

/**
 * Reads the answer to the question for the roles.
 *
 * @param answer roles joined by hyphens, `cas-mbx`, or `skip`
 * @returns the roles, or null if they are not known
 */
export function rolesOf(answer: string | undefined): readonly Role[] | null {
  if (answer === undefined || answer === 'skip') return null;
  const named = answer.split('-');
  return ROLES.filter((role) => named.includes(role));
}

/** True if the server may hold the role: it was named, or the roles are not known. */
export function mayHold(answer: string | undefined, role: Role): boolean {
  return rolesOf(answer)?.includes(role) ?? true;
}

/** What is wrong with an answer about roles; `roles-apart` if it joins what cannot share a server. */
export type RoleProblem = 'invalid-value' | 'roles-apart';

/**
 * Reads roles in any order, separated by hyphens, commas, plus signs or spaces.
 *
 * @returns the canonical value, see `rolesOf`, or what is wrong
 */
export function roleField(text: string): { value: string } | { problem: RoleProblem } {
  const named = text.split(/[-,+\s]+/).filter((word) => word !== '');
  if (named.includes('skip')) return { value: 'skip' };
  const roles = ROLES.filter((role) => named.includes(role));
  if (roles.length === 0 || new Set(named).size !== roles.length) return { problem: 'invalid-value' };
  if (roles.length > 1 && roles.some((role) => ALONE.includes(role))) return { problem: 'roles-apart' };
  return { value: roles.join('-') };
}
