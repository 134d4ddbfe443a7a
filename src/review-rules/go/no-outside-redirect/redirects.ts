import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import type { Trace } from '../_kit/origin/trace.ts';

export interface Redirect {
  /** As it is called: `http.Redirect`. */
  readonly name: string;
  /** Which arguments may be the address. */
  readonly addresses: readonly number[];
}

/** A text without one of these sends nobody elsewhere. */
export const mayRedirect = /\.Redirect\(|"[Ll]ocation"/;

/** Does the call send the browser to another address? */
export function redirectOf({ flow, call }: CallSite, trace: Trace): Redirect | undefined {
  const { imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const name = names.filter((one) => one !== '').join('.');
  if (imported !== undefined)
    return imported.module === 'net/http' && names.length === 2 && last === 'Redirect'
      ? { name, addresses: [2] }
      : undefined;
  if (last === 'Set' && call.args.length === 2) {
    const header = textBehind(flow, call.args[0]?.place, trace);
    return header?.toLowerCase() === 'location' ? { name: 'Location', addresses: [1] } : undefined;
  }
  // Some have the status first, some the address.
  return last === 'Redirect' && names.length > 1 ? { name, addresses: [...call.args.keys()] } : undefined;
}
