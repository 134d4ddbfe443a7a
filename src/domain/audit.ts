import { createHmac, timingSafeEqual } from 'node:crypto';

/** An entry of the audit log: it is only ever added to. */
export interface AuditEntry {
  /** From 1, without gaps. */
  readonly number: number;
  /** JSON. */
  readonly text: string;
  /** Seals this entry and, by the seal of the one before, all before it. */
  readonly seal: string;
}

/** The end of the log: whoever knows it can tell whether something of what led to it was changed or taken away. */
export type AuditHead = Pick<AuditEntry, 'number' | 'seal'>;

export const noEntries: AuditHead = { number: 0, seal: '' };

/** @param secret Whoever knows it can forge entries. */
export function sealEntry(secret: string, before: AuditHead, text: string): AuditEntry {
  const number = before.number + 1;
  return { number, text, seal: sealOf(secret, before, text) };
}

function sealOf(secret: string, before: AuditHead, text: string): string {
  return createHmac('sha256', secret)
    .update(['audit', before.number + 1, before.seal, text].join('\0'))
    .digest('base64url');
}

/** The first thing that is wrong with a log; undefined: nothing. */
export type AuditProblem =
  | { readonly kind: 'gap' | 'changed'; readonly number: number }
  /** It does not lead to the end that is known of it. */
  | { readonly kind: 'cut-off'; readonly last: number; readonly expected: AuditHead };

/**
 * @param entries In their order.
 * @param known Ends that the log had at some time: each must still be in it. The newest that is kept beside the log, and
 *   those that were written elsewhere, as into fix branches.
 */
export function findAuditProblem(
  secret: string,
  entries: readonly AuditEntry[],
  known: readonly AuditHead[],
): AuditProblem | undefined {
  let before = noEntries;
  for (const { number, text, seal } of entries) {
    if (number !== before.number + 1) return { kind: 'gap', number: before.number + 1 };
    if (!isSame(seal, sealOf(secret, before, text))) return { kind: 'changed', number };
    before = { number, seal };
  }
  const seals = new Map(entries.map(({ number, seal }) => [number, seal]));
  const missing = known.find(({ number, seal }) => number > 0 && seals.get(number) !== seal);
  return missing && { kind: 'cut-off', last: before.number, expected: missing };
}

function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}

/** `12:Zx…`, as it stands in a fix branch. */
export function writeAuditHead({ number, seal }: AuditHead): string {
  return `${number}:${seal}`;
}

export function parseAuditHead(text: string): AuditHead | undefined {
  const [, number, seal] = /^([1-9]\d{0,14}):([\w-]{43})$/.exec(text) ?? [];
  return number === undefined || seal === undefined ? undefined : { number: Number(number), seal };
}
