import { calleeOf } from '../../../analysis/flow/callee.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import type { Value } from '../_kit/origin/variables.ts';

/** Is it the path that a request names, `req.URL.Path` or `req.RequestURI`, or one without its last sign? */
export function isRequestPath(value: Value, trace: Trace): boolean {
  const values = new ValueQueue(value);
  for (const one of values)
    for (const maker of makersOf(trace.tree, one)) {
      if (isPath(maker, trace)) return true;
      if (maker.kind !== 'made' || maker.by.op !== 'opaque' || maker.by.reason !== 'slice_expression')
        continue;
      const [place] = maker.by.operands;
      if (place !== undefined) values.add({ flow: maker.flow, place });
    }
  return false;
}

function isPath(maker: Maker, trace: Trace): boolean {
  if (maker.kind === 'call') return calleeOf(maker.flow, maker.call).names.at(-1) === 'EscapedPath';
  if (maker.kind !== 'made' || maker.by.op !== 'member') return false;
  const { flow, by } = maker;
  const [last, owner] = calleeOf(flow, { callee: by.to }).names.toReversed();
  if (last === 'RequestURI') return true;
  if (last !== 'Path') return false;
  return owner === 'URL' || makersOf(trace.tree, { flow, place: by.object }).some((made) => isAddress(made));
}

/** `url := req.URL` */
function isAddress(maker: Maker): boolean {
  return (
    maker.kind === 'made' &&
    maker.by.op === 'member' &&
    maker.by.key.kind === 'name' &&
    maker.by.key.name === 'URL'
  );
}
