import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import { usesOf } from '../../../analysis/flow/uses.ts';

/**
 * Does the use read a body to its end, as `io.ReadAll` does? The connection is free after that, closed or not, and where reading fails
 * it is given up.
 */
export function isDrained({ kind, by, place }: Use, flow: FlowFunction): boolean {
  if (kind !== 'argument' || !('op' in by) || by.op !== 'call') return false;
  const { imported, names } = calleeOf(flow, by);
  if (imported === undefined || names.length !== 2) return false;
  const name = `${imported.module}.${names[1] ?? ''}`;
  if (/^io(?:\/ioutil)?\.ReadAll$/.test(name)) return true;
  if (name === 'io.Copy') return by.args[1]?.place === place;
  // A decoder that is kept may have read one value of many.
  return name === 'encoding/json.NewDecoder' && usesOf(flow, by.to).every((use) => isDecoded(use, flow));
}

function isDecoded({ kind, by }: Use, flow: FlowFunction): boolean {
  if (kind === 'member') return true;
  return (
    kind === 'receiver' &&
    'op' in by &&
    by.op === 'call' &&
    /^(?:Decode|UseNumber|DisallowUnknownFields)$/.test(calleeOf(flow, by).names.at(-1) ?? '')
  );
}
