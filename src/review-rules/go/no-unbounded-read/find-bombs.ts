import type { GoFile } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { declarationAround } from '../_kit/functions.ts';
import { functionCalled } from '../_kit/origin/call-taint.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import { returnedBy } from '../_kit/origin/results.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { ValueQueue } from '../_kit/origin/value-queue.ts';
import { nodeOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { decompressing, streamCallOf } from './stream-calls.ts';
import type { UnboundedRead } from './unbounded-read.ts';
import { senderOf } from './who-sends.ts';
import { readsWhole, wholeReadOf } from './whole-reads.ts';

/** What an author writes who thought of it, or who reads what the program brings along. */
const thought = /(?<!de)limit|\bmax|Max|bound|quota|CopyN|asset|bindata|embed|builtin|descriptor/i;

/** A text without these needs no look at its graphs. */
export function mayDecompress(text: string): boolean {
  return decompressing.test(text) && readsWhole.test(text);
}

/** Streams that are decompressed and held in memory whole. */
export function* findBombs(file: GoFile): Generator<UnboundedRead, void> {
  const trace = new Trace(file);
  const types = new DeclaredTypes(file.tree);
  for (const site of eachCall(file.tree)) {
    const read = wholeReadOf(site, file.tree, types);
    if (read === undefined) continue;
    const opened = decompressorBehind({ flow: site.flow, place: read.stream }, trace);
    if (opened === undefined) continue;
    const sender = senderOf(opened.input, trace);
    const isOfCaller = sender === 'caller';
    if (sender === 'own' || (isOfCaller && (isThoughtOf(site, file) || isWrittenHere(site, file)))) continue;
    const { name } = read;
    yield { kind: 'decompression-bomb', at: site.call.at, name, stream: opened.name, isOfCaller };
  }
}

interface Opened {
  readonly name: string;
  readonly input: Value;
}

/** The decompressor that a stream reads of; undefined: none, or something bounds what comes out of it. */
function decompressorBehind(stream: Value, trace: Trace): Opened | undefined {
  let found: (Opened & { readonly at: number }) | undefined;
  let bound = 0;
  const values = new ValueQueue(stream);
  for (const one of values)
    for (const maker of makersOf(trace.tree, one)) {
      if (maker.kind !== 'call') continue;
      const { flow, call } = maker;
      const made = streamCallOf(flow, call);
      const input = made === undefined ? undefined : { flow, place: made.input };
      if (made === undefined || input === undefined)
        for (const inner of givenBack(maker, trace)) values.add(inner);
      else if (made.nature === 'decompresses') found = { name: made.name, input, at: call.at.start };
      else if (made.nature === 'bounds') bound = Math.max(bound, call.at.start);
      else values.add(input);
    }
  // `body = http.MaxBytesReader(w, body, most)` below.
  return found !== undefined && found.at < bound ? undefined : found;
}

/** What a function of this file gives back that opens the stream. */
function givenBack({ flow, call }: CallSite, trace: Trace): readonly Value[] {
  const callee = functionCalled({ flow, call }, trace);
  const result = callee === undefined ? undefined : trace.tree.flowOf(callee);
  if (result?.kind !== 'flow') return [];
  return returnedBy(result.flow, '0').map((place) => ({ flow: result.flow, place }));
}

function isThoughtOf({ flow }: CallSite, { tree, text }: GoFile): boolean {
  const own = nodeOf(flow);
  const around = own === undefined ? undefined : (declarationAround(own) ?? own);
  if (around === undefined || thought.test(tree.textOf(around))) return true;
  return thought.test(commentAbove(around.start, text));
}

/** `Unmarshal` beside a `Marshal` that compresses: it reads what the program has written. */
function isWrittenHere({ flow }: CallSite, { tree, text }: GoFile): boolean {
  const own = nodeOf(flow);
  const name = own === undefined ? undefined : childOf(own, 'name');
  if (name === undefined || tree.textOf(name) !== 'Unmarshal') return false;
  return /\) Marshal\([^\n]*\n(?:[^}\n][^\n]*\n|\n)*[^\n]*\.NewWriter\(/.test(text);
}
