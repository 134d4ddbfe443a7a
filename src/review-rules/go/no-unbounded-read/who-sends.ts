import { calleeOf } from '../../../analysis/flow/callee.ts';
import { childOf } from '../../../languages/go/node.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { givenTo } from '../_kit/origin/given-to.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { declaredTypeOf, nodeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { streamCallOf } from './stream-calls.ts';

/** Who chose the bytes: who sends a request or a connection; whoever calls the function; the program, or nobody knows. */
export type Sender = 'peer' | 'caller' | 'own';

/** Calls from function to function are followed so far. */
const deepest = 4;

export function senderOf(value: Value, trace: Trace, depth = 0): Sender {
  const found = new Set<Sender>();
  const values = new ValueQueue(value);
  for (const one of values)
    for (const maker of makersOf(trace.tree, one)) {
      const input = inputOf(maker, trace);
      if (input === undefined) found.add(senderAt(maker, trace, depth));
      else values.add(input);
    }
  return worstOf(found);
}

function worstOf(found: ReadonlySet<Sender>): Sender {
  if (found.has('peer')) return 'peer';
  return found.has('caller') ? 'caller' : 'own';
}

/** What a maker only hands on. */
function inputOf(maker: Maker, trace: Trace): Value | undefined {
  if (maker.kind === 'call') {
    const { flow, call } = maker;
    const stream = streamCallOf(flow, call);
    if (stream !== undefined) return { flow, place: stream.input };
    const isBytes = /^(?:Bytes|String)$/.test(calleeOf(flow, call).names.at(-1) ?? '');
    return isBytes && call.receiver !== undefined ? { flow, place: call.receiver } : undefined;
  }
  if (maker.kind !== 'made') return undefined;
  const { flow, by } = maker;
  if (by.op === 'opaque' && /^(?:type_conversion|slice|type_assertion)_expression$/.test(by.reason)) {
    const [place] = by.operands;
    return place === undefined ? undefined : { flow, place };
  }
  // `&io.LimitedReader{R: r.Body, N: most}`
  const [part] = by.op === 'object' && isLimited(by.at.start, trace) ? by.parts : [];
  return part?.kind === 'spread' ? { flow, place: part.value } : undefined;
}

function isLimited(start: number, trace: Trace): boolean {
  return trace.text
    .slice(Math.max(0, start - 24), start)
    .trimEnd()
    .endsWith('io.LimitedReader');
}

function senderAt(maker: Maker, trace: Trace, depth: number): Sender {
  switch (maker.kind) {
    case 'name':
      return 'own';
    case 'parameter':
      return ofParameter(maker.value, maker.index, trace, depth);
    case 'made':
      return isBody(maker, trace) ? 'peer' : 'own';
    case 'call': {
      const { flow, call } = maker;
      const last = calleeOf(flow, call).names.at(-1) ?? '';
      return /^Accept(?:TCP)?$/.test(last) || isOutside({ flow, place: call.to }, trace) ? 'peer' : 'own';
    }
  }
}

function isBody({ flow, by }: Extract<Maker, { kind: 'made' }>, trace: Trace): boolean {
  if (by.op !== 'member') return false;
  if (isOutside({ flow, place: by.to }, trace)) return true;
  const [last, owner, holder] = calleeOf(flow, { callee: by.to }).names.toReversed();
  // Of a response it is the request that was sent.
  return last === 'Body' && owner === 'Request' && !/^res/i.test(holder ?? '');
}

function isOutside(value: Value, trace: Trace): boolean {
  return /^(?:request|escaped|route)$/.test(trace.of(value));
}

const bytes =
  /^(?:\[\]byte|string|\*?(?:io\.(?:Reader|ReadCloser)|bytes\.(?:Buffer|Reader)|bufio\.Reader)|net\.Conn)$/;

function ofParameter(value: Value, index: number, trace: Trace, depth: number): Sender {
  if (!bytes.test(declaredTypeOf(trace.tree, value) ?? '')) return 'own';
  const { values, isOpen } = givenTo(value.flow, index, trace);
  // What only other files of the package call is mostly given what those know.
  const found = new Set<Sender>(isOpen && isForOthers(value, trace) ? ['caller'] : []);
  if (depth < deepest) for (const one of values) found.add(senderOf(one, trace, depth + 1));
  return worstOf(found);
}

/** Other packages may call the function, or it is given to somebody here: `c.unpack = unzip`. */
function isForOthers({ flow }: Value, { tree, text }: Trace): boolean {
  const own = nodeOf(flow);
  const written = own === undefined ? undefined : childOf(own, 'name');
  const name = written === undefined ? '' : tree.textOf(written);
  if (written === undefined || /^\p{Lu}/u.test(name)) return written !== undefined;
  return new RegExp(`(?:[=(,:]|\\breturn) *(?:\\w+\\.)?${name}\\b(?![\\w(.])`).test(text);
}
