/** Roles of a server as `ServerRole` names them, in the order in which it lists them. */
export const ROLES = ['Mailbox', 'ClientAccess', 'UnifiedMessaging', 'HubTransport', 'Edge'] as const;
export type Role = (typeof ROLES)[number];

/** The bits of `ServerRole`, for output that writes it as a number, as ConvertTo-Json does. */
const BITS: Record<Role, number> = { Mailbox: 2, ClientAccess: 4, UnifiedMessaging: 16, HubTransport: 32, Edge: 64 };

/** Other spellings, in lower case without spaces. */
const SPELLINGS: Record<string, Role> = {
  mailbox: 'Mailbox',
  mbx: 'Mailbox',
  mb: 'Mailbox',
  postfach: 'Mailbox',
  mailboxserver: 'Mailbox',
  clusteredmailbox: 'Mailbox',
  clientaccess: 'ClientAccess',
  cas: 'ClientAccess',
  clientaccessserver: 'ClientAccess',
  clientzugriff: 'ClientAccess',
  hubtransport: 'HubTransport',
  hub: 'HubTransport',
  ht: 'HubTransport',
  hts: 'HubTransport',
  hubtransportserver: 'HubTransport',
  unifiedmessaging: 'UnifiedMessaging',
  um: 'UnifiedMessaging',
  unifiedmessagingserver: 'UnifiedMessaging',
  edge: 'Edge',
  edgetransport: 'Edge',
  edgetransportserver: 'Edge',
  edgeserver: 'Edge',
};

/**
 * Reads the roles of a server.
 *
 * @param text names in any of the usual spellings, separated by commas, semicolons, slashes, plus signs or bars; or the sum
 * of their bits
 * @returns the roles that were recognised, in the order of `ROLES`
 */
export function readRoles(text: string): Role[] {
  const trimmed = text.trim();
  if (/^\d{1,5}$/.test(trimmed)) return ROLES.filter((role) => (Number(trimmed) & BITS[role]) !== 0);
  const found = new Set(
    trimmed
      .toLowerCase()
      .split(/[,;/+|{}]/)
      .map((part) => SPELLINGS[part.replace(/[\s-]/g, '')]),
  );
  return ROLES.filter((role) => found.has(role));
}
