import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { givenTo } from '../_kit/origin/given-to.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import type { Maker } from '../_kit/origin/makers.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { declaredTypeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import type { UnboundedRead } from './unbounded-read.ts';

/** A text without one of these reads no lines. */
export const readsLines = /\.(?:ReadString|ReadBytes|ReadLine)\(/;

/** Who is waited for only so long sends only so much, and what is on the same machine is no stranger. */
const thought = /Set(?:Read)?Deadline|LimitReader|LimitedReader|\bmax|Max|(?<!de)limit|\bunix|Unix/i;

/** Who asks others reads their answers. */
const asks = /\bDial(?:er|Timeout|TCP|TLS|Context)?\b/;

/** Lines of a connection that are read until the other end sends an end of a line. */
export function* findEndlessLines(file: GoFile): Generator<UnboundedRead, void> {
  if (thought.test(file.text) || asks.test(file.text)) return;
  const trace = new Trace(file);
  for (const site of eachCall(file.tree)) {
    const reader = lineReaderOf(site, file);
    if (reader === undefined) continue;
    const connection = connectionBehind(reader, trace);
    if (connection === undefined) continue;
    const name = calleeOf(site.flow, site.call)
      .names.filter((one) => one !== '')
      .join('.');
    const isOfCaller = connection === 'given';
    yield { kind: 'unbounded-read', of: 'line', at: site.call.at, name, isOfCaller };
  }
}

function lineReaderOf({ flow, call }: CallSite, { tree }: GoFile): Value | undefined {
  const { imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  if (imported !== undefined || call.receiver === undefined) return undefined;
  const reader = { flow, place: call.receiver };
  if (last === 'ReadLine') return makersOf(tree, reader).some(isOfText) ? reader : undefined;
  return /^Read(?:String|Bytes)$/.test(last) && call.args.length === 1 ? reader : undefined;
}

/** Its `ReadLine` has no bound; that of a `bufio.Reader` has one. */
function isOfText(maker: Maker): boolean {
  return (
    maker.kind === 'call' &&
    /^textproto\.New(?:Reader|Conn)$/.test(calleeOf(maker.flow, maker.call).names.join('.'))
  );
}

/** `accepted`: one that somebody opened to this program; `given`: whoever calls the function has it. */
type Connection = 'accepted' | 'given';

function connectionBehind(reader: Value, trace: Trace): Connection | undefined {
  const values = new ValueQueue(reader);
  let found: Connection | undefined;
  for (const one of values)
    for (const maker of makersOf(trace.tree, one)) {
      const step = stepOf(maker, trace);
      if (step === 'accepted') return 'accepted';
      if (step === 'given') found = 'given';
      else if (step !== undefined) for (const value of step) values.add(value);
    }
  return found;
}

/** Readers of files that have nothing to do with the network read processes and files. */
function isOfNet(type: string, { tree }: Trace): boolean {
  if (type === '*bufio.Reader') {
    const modules = [...tree.imports.values()];
    return modules.includes('net') && !modules.includes('os') && !modules.includes('os/exec');
  }
  return type === 'net.Conn' || type === '*net.TCPConn';
}

function stepOf(maker: Maker, trace: Trace): Connection | readonly Value[] | undefined {
  if (maker.kind === 'parameter') {
    const type = declaredTypeOf(trace.tree, maker.value) ?? '';
    const { values, isOpen } = givenTo(maker.value.flow, maker.index, trace);
    if (values.length > 0) return values;
    return isOpen && isOfNet(type, trace) ? 'given' : undefined;
  }
  if (maker.kind !== 'call') return undefined;
  const { flow, call } = maker;
  const { imported, names } = calleeOf(flow, call);
  const last = names.at(-1) ?? '';
  const [first] = call.args;
  if (imported === undefined) return /^Accept(?:TCP)?$/.test(last) ? 'accepted' : undefined;
  const isReader = /^(?:bufio\.NewReader(?:Size)?|textproto\.New(?:Reader|Conn)|tls\.Server)$/.test(
    names.join('.'),
  );
  return isReader && first !== undefined ? [{ flow, place: first.place }] : undefined;
}
