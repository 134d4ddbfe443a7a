import type { TicketReference } from '../domain/ticket-reference.ts';

/** Of the tickets that are a forge's own; others are not asked for. */
export function issueNumbers(references: readonly TicketReference[]): readonly number[] {
  const own = references.filter(({ tracker, name }) => tracker === 'forge' && /^[1-9]\d{0,8}$/.test(name));
  return own.map(({ name }) => Number(name));
}
