import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import type { Value } from '../_kit/origin/variables.ts';

/** A name that is put into `Content-Disposition` as it is. */
export interface UnquotedName {
  readonly at: Range;
  readonly name: string;
  /** Who sends a request chooses it; else somebody may who is not known here. */
  readonly isOutside: boolean;
  /** A quote is written before it. */
  readonly isQuoted: boolean;
}

/** A text without this offers no file. */
export const offersFile = /filename=/;

export function* findUnquotedNames(file: GoFile): Generator<UnquotedName, void> {
  const trace = new Trace(file);
  for (const site of eachCall(file.tree)) {
    const index = headerValueOf(site, trace);
    const place = index === undefined ? undefined : site.call.args[index]?.place;
    if (place === undefined) continue;
    const found = nameIn({ flow: site.flow, place }, trace);
    if (found !== undefined) yield { at: site.call.at, ...found };
  }
}

/** Which argument is the value of `Content-Disposition`, the header that the one before it names. */
function headerValueOf({ flow, call }: CallSite, trace: Trace): number | undefined {
  const name = calleeOf(flow, call).names.at(-1) ?? '';
  if (!/^(?:Set|Add|Header|SetHeader|AddHeader|SetBytesV)$/.test(name)) return undefined;
  const index = call.args.findIndex(({ place }, at) => {
    const text = textBehind(flow, place, trace) ?? spelled(call, at, trace);
    return at < call.args.length - 1 && /^content-disposition$|(?:^|\.)\w*ContentDisposition$/i.test(text);
  });
  return index < 0 ? undefined : index + 1;
}

function spelled(call: CallSite['call'], index: number, trace: Trace): string {
  const node = argumentAt(call, index, trace.tree);
  return node === undefined ? '' : trace.tree.textOf(node);
}

const before = /(?:^|\n|;)\s*(?:attachment|inline)\s*;[^\n]*\bfilename="?$/i;

function nameIn(value: Value, trace: Trace): Omit<UnquotedName, 'at'> | undefined {
  let found: Omit<UnquotedName, 'at'> | undefined;
  const reader = new TextReader(trace, (part, text) => {
    if (found !== undefined || !before.test(text)) return;
    const name = spellingOf(part, trace.text);
    const origin = trace.of(part);
    const isQuoted = text.endsWith('"');
    if (isOutside(origin)) found = { name, isOutside: true, isQuoted };
    else if ((origin === 'parameter' || isOfOthers(name)) && (isQuoted || !isOfAPath(name)))
      found = { name, isOutside: false, isQuoted };
  });
  reader.read(value);
  return found;
}

/** A program knows the files that it has itself, and mostly named them without a space. */
function isOfAPath(name: string): boolean {
  return /^(?:file)?path\.Base\(/.test(name);
}

/** By its name a file, or a title, that somebody gave it: `file.Name`, `filepath.Base(path)`. */
function isOfOthers(name: string): boolean {
  return /(?:^|\.)(?:(?:Orig(?:inal)?)?File_?[nN]ame|Name|Title|DisplayName)(?:\(\))?$|^(?:file)?path\.Base\(/.test(
    name,
  );
}
