import type { FlowFunction } from '../../../../../analysis/flow/form.ts';
import { runSync } from './drive.ts';
import { begin } from './functions.ts';
import type { Observer, Receiver, Value } from './values.ts';

/** Runs a program in its lowered form, with these names as its globals. */
export function interpret(
  flow: FlowFunction,
  globals: Readonly<Record<string, Value>>,
  observer?: Observer,
): void {
  const receiver: Receiver = {
    self: { value: undefined },
    newTarget: undefined,
    args: [],
    home: undefined,
    construct: undefined,
    privates: new Map(),
  };
  runSync(
    begin(
      flow,
      undefined,
      { world: { globals, observer }, outer: new Map(), receiver },
      { self: undefined, args: [] },
    ),
  );
}
