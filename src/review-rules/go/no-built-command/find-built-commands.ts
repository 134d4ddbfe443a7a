import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { givenTo } from '../_kit/origin/given-to.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';

export interface BuiltCommand {
  /** What is given to the shell. */
  readonly text: GoNode;
  readonly shell: string;
  /** The part of it that the program does not choose. */
  readonly part: string;
  readonly isFromRequest: boolean;
}

/** A text without it needs no look at its graphs. */
export const runnerModule = /"(?:os\/exec|golang\.org\/x\/sys\/execabs)"/;

/** `execabs` is `os/exec` that finds no programs in the folder it is in. */
export function isRunner(module: string | undefined): boolean {
  return module === 'os/exec' || module === 'golang.org/x/sys/execabs';
}

const shells = /^(?:\/\w+)*\/?(?:sh|bash|zsh|ksh|dash|ash)$|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const flags = /^(?:-\w*c|\/c|-command)$/i;

export function* findBuiltCommands({ tree, text }: GoFile): Generator<BuiltCommand, void> {
  const trace = new Trace({ tree, text });
  for (const site of eachCall(tree)) {
    const found = commandAt(site, trace);
    if (found !== undefined) yield found;
  }
}

function commandAt({ flow, call }: CallSite, trace: Trace): BuiltCommand | undefined {
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (!isRunner(imported?.module) || !/^Command(?:Context)?$/.test(name)) return undefined;
  const first = name === 'Command' ? 0 : 1;
  const shell = textBehind(flow, call.args[first]?.place, trace) ?? '';
  if (!shells.test(shell)) return undefined;
  const index = call.args.findIndex(
    ({ place }, at) => at > first && flags.test(textBehind(flow, place, trace) ?? ''),
  );
  const given = index < 0 ? undefined : call.args[index + 1];
  const part =
    given === undefined || given.isSpread ? undefined : partOf({ flow, place: given.place }, trace);
  const text = part === undefined ? undefined : argumentAt(call, index + 1, trace.tree);
  return part === undefined || text === undefined ? undefined : { ...part, text, shell };
}

type Part = Pick<BuiltCommand, 'part' | 'isFromRequest'>;

function partOf(value: Value, trace: Trace, isFirst = true): Part | undefined {
  const parts: Part[] = [];
  const reader = new TextReader(trace, (part) => {
    const origin = trace.of(part);
    const name = spellingOf(part, trace.text);
    if (isOutside(origin)) parts.push({ part: name, isFromRequest: true });
    else if (origin === 'parameter' && !isMeantFor(name)) parts.push({ part: name, isFromRequest: false });
  });
  reader.read(value);
  const fromRequest = parts.find((one) => one.isFromRequest);
  if (fromRequest !== undefined) return fromRequest;
  if (/[a-z]\w*\s/i.test(reader.text)) return parts[0];
  // Whoever is given a whole command runs it: what counts is what the others of the file put together for it.
  return reader.text === 'x' && isFirst ? partOfCallers(value, trace) : undefined;
}

function partOfCallers(value: Value, trace: Trace): Part | undefined {
  const { flow, place } = ownerOf(trace.tree, value);
  const index = flow.parameters.findIndex((one) => one.place === place);
  if (index < 0) return undefined;
  for (const given of givenTo(flow, index, trace).values) {
    const part = partOf(given, trace, false);
    if (part !== undefined) return part;
  }
  return undefined;
}

/** A name of what callers write for the shell on purpose. */
function isMeantFor(name: string): boolean {
  return /^(?:args?|argv|opts?|options|flags?|env|prefix|suffix)$|cmd|command|script|shell|quoted|escaped|expr|pipe|line$/i.test(
    name,
  );
}
