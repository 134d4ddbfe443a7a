import type { Guidance } from '../domain/guidance.ts';
import { pathsOf } from './changed-file.ts';
import type { ChangedFile } from './changed-file.ts';
import { placeOf } from './claim.ts';
import type { Claim } from './claim.ts';

/** Of code. Fewer say too little to know a place by: `return null;` is everywhere. */
const leastTokens = 4;

/**
 * Whether people settled just this claim before, in another change: the same kind of bug, at the same code of the same file, to
 * the token. What is only alike is shown to the model and left to it; `a < b` is no `a <= b`.
 */
export function isSettled(claim: Claim, { about }: Guidance, changed: ChangedFile): boolean {
  const { path, kind, quote } = about;
  if (kind !== claim.proposal.kind || !pathsOf(changed).some((one) => one === path)) return false;
  const said = codeTokens(quote);
  if (said.length < leastTokens || said.join('\0') !== codeTokens(placeOf(claim)).join('\0')) return false;
  return isOnlyPlace(claim, said);
}

/** Of twins nobody knows which one was meant. */
function isOnlyPlace({ file, line, lastLine }: Claim, said: readonly string[]): boolean {
  const rows = lastLine - line + 1;
  const wanted = said.join('\0');
  for (let first = 1; first + rows - 1 <= file.lineCount; first++) {
    if (first === line) continue;
    const lines = Array.from({ length: rows }, (_, index) => file.shownLine(first + index));
    if (codeTokens(lines.join('\n')).join('\0') === wanted) return false;
  }
  return true;
}

/** Without white space and what ends a statement: formatters change these. */
function codeTokens(code: string): readonly string[] {
  return (code.match(/[\p{L}\p{N}_$]+|[^\s\p{L}\p{N}_$]/gu) ?? []).filter((token) => token !== ';');
}
