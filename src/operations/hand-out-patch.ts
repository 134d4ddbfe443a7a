import type { ChangeRequest } from '../domain/change-request.ts';
import type { KeptPatch } from '../domain/kept-patch.ts';
import type { StoreWrite } from '../ports/store.ts';
import type { OperationParts } from './operation.ts';

/** Milliseconds. */
const day = 24 * 3_600_000;

export interface HandedOut {
  /** Where the patch can be fetched, and until when; undefined: nowhere. */
  readonly link: { readonly url: string; readonly until: string } | undefined;
  readonly writes: readonly StoreWrite[];
}

/** Where the bot may not push it gives a patch. Whether that fits into a comment is not for here to say: it is kept. */
export function handOutPatch(
  text: string,
  { ref }: Pick<ChangeRequest, 'ref'>,
  { patchLinks, newId, now }: Pick<OperationParts, 'patchLinks' | 'newId' | 'now'>,
): HandedOut {
  if (patchLinks === undefined) return { link: undefined, writes: [] };
  const expiresAt = new Date(now().getTime() + patchLinks.days * day);
  const patch: KeptPatch = { id: newId().replaceAll('-', ''), text, expiresAt };
  const link = { url: patchLinks.linkTo(patch), until: expiresAt.toISOString() };
  return { link, writes: [{ kind: 'patch', change: ref, patch }] };
}
