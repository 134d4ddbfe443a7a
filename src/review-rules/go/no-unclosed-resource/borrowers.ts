import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { eachRead } from '../../../analysis/flow/reads.ts';
import { resultOf } from '../_kit/call-results.ts';
import { aliasesOf, escapesOf } from '../../../analysis/flow/uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';

/** Functions that read or write and close nothing, and give nothing that needs what they were given. */
const readers =
  /^(?:io(?:\/ioutil)?\.(?:ReadAll|Copy\w*|ReadFull|ReadAtLeast|WriteString)|fmt\.F(?:print\w*|scan\w*)|image(?:\/\w+)?\.(?:Decode|DecodeConfig|DecodeAll|Encode|EncodeAll)|encoding\/binary\.(?:Read|Write)|encoding\/pem\.Encode|go\/(?:printer|ast)\.Fprint|net\/http\.ServeContent|golang\.org\/x\/net\/html\.Parse)$/;

/** Methods that take a reader or a writer for the time of the call, by the convention of Go's library: `buf.WriteTo(f)`. */
const lenders = /^(?:WriteTo|ReadFrom|Execute|ExecuteTemplate)$/;

/** Functions that wrap what they are given and close nothing: what they give must not live on. */
const wrappers =
  /^(?:io\.(?:LimitReader|TeeReader)|bufio\.New\w+|encoding\/\w+\.New(?:De|En)coder|encoding\/csv\.New\w+|archive\/(?:tar|zip)\.NewWriter|compress\/\w+\.New(?:Reader|Writer)\w*)$/;

/** `edsrzf/mmap-go`: a map of a file lives on without the file. The name of the package is not that of its path. */
const mappers = /^mmap\.Map(?:Region)?$/;

/** `gopkg.in/yaml.v3` and the like, whose path does not end in the name, either. */
const decoders = /^(?:yaml|toml)\.NewDecoder$/;

/** A reader of a reader of a reader. */
const mostWrappers = 3;

/** It needs what it is given for the time of the call alone, and does not close it. */
export function isBorrower(flow: FlowFunction, call: InstructionOf<'call'>, steps = mostWrappers): boolean {
  const { imported, names } = calleeOf(flow, call);
  const name = `${imported?.module ?? ''}.${names.at(-1) ?? ''}`;
  const dotted = names.join('.');
  if (readers.test(name) || mappers.test(dotted)) return true;
  if (imported === undefined && names.length > 1 && lenders.test(names.at(-1) ?? '')) return true;
  if (!wrappers.test(name) && !decoders.test(dotted)) return false;
  return escapesOf(flow, resultOf(flow, call, 0)?.place ?? call.to).every(
    (use) => isRead(use, flow, steps) || goesAlong(use, flow, call),
  );
}

/** Whoever gets what was made gets what it was made of, too: `&link{conn: conn, in: bufio.NewReader(conn)}`. */
function goesAlong({ by }: Use, flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const [given] = call.args;
  if (given === undefined || !('op' in by) || (by.op !== 'object' && by.op !== 'call')) return false;
  const names = aliasesOf(flow, given.place);
  let isThere = false;
  eachRead(by, (place) => {
    isThere ||= names.has(place);
  });
  return isThere;
}

/** What is made of it is read or written by somebody, who may not keep it: `json.NewDecoder(f).Decode(&v)` has no such use. */
function isRead({ kind, by }: Use, flow: FlowFunction, steps: number): boolean {
  if (kind === 'receiver') return true;
  if (kind !== 'argument' || !('op' in by) || by.op !== 'call') return false;
  return isReader(flow, by) || (steps > 0 && isBorrower(flow, by, steps - 1));
}

function isReader(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const { imported, names } = calleeOf(flow, call);
  return imported !== undefined && readers.test(`${imported.module}.${names.at(-1) ?? ''}`);
}
