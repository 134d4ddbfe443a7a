import { calleeOf } from '../../../analysis/flow/callee.ts';
import { definitionOf } from '../../../analysis/flow/definitions.ts';
import type { GoFile } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentAt } from '../_kit/argument-at.ts';
import { eachCall } from '../_kit/each-call.ts';
import type { CallSite } from '../_kit/each-call.ts';
import { givenTo } from '../_kit/origin/given-to.ts';
import { makersOf } from '../_kit/origin/makers.ts';
import { spellingOf } from '../_kit/origin/spelling-of.ts';
import { isOutside } from '../_kit/origin/taint.ts';
import { textBehind } from '../_kit/origin/text-behind.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import { Trace } from '../_kit/origin/trace.ts';
import { declaredTypeOf, ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';
import { listBehind } from './list-behind.ts';

export interface BuiltCommand {
  /** What is given to the shell. */
  readonly text: GoNode;
  /** Empty: the part chooses the program. */
  readonly shell: string;
  /** The part of it that the program does not choose. */
  readonly part: string;
  readonly isFromRequest: boolean;
}

/** A text without it needs no look at its graphs. */
export const runnerModule =
  /"(?:os\/exec|golang\.org\/x\/sys\/execabs|golang\.org\/x\/crypto\/ssh)"|\bsyscall\.Exec\(/;

/** `execabs` is `os/exec` that finds no programs in the folder it is in. */
export function isRunner(module: string | undefined): boolean {
  return module === 'os/exec' || module === 'golang.org/x/sys/execabs';
}

const shells = /^(?:\/\w+)*\/?(?:sh|bash|zsh|ksh|dash|ash)$|^(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const flags = /^(?:-\w*c|\/c|-command)$/i;
/** Interpreters, and by which option they take a text to run. */
const interpreters: readonly (readonly [program: RegExp, option: RegExp])[] = [
  [shells, flags],
  [/^(?:\/\w+)*\/?python(?:\d(?:\.\d+)?)?$/, /^-c$/],
  [/^(?:\/\w+)*\/?(?:node|perl|ruby)$/, /^(?:-e|--eval)$/],
  [/^(?:\/\w+)*\/?php$/, /^-r$/],
];

export function* findBuiltCommands({ tree, text }: GoFile): Generator<BuiltCommand, void> {
  const trace = new Trace({ tree, text });
  for (const site of eachCall(tree)) {
    const found = commandAt(site, trace);
    if (found !== undefined) yield found;
  }
}

function commandAt(site: CallSite, trace: Trace): BuiltCommand | undefined {
  const { flow, call } = site;
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported === undefined) return remoteCommandAt(site, name, trace);
  if (imported.module === 'syscall') return name === 'Exec' ? replacementAt(site, trace) : undefined;
  if (!isRunner(imported.module) || !/^Command(?:Context)?$/.test(name)) return undefined;
  const first = name === 'Command' ? 0 : 1;
  const shell = textBehind(flow, call.args[first]?.place, trace) ?? '';
  const option = interpreters.find(([program]) => program.test(shell))?.[1];
  if (option === undefined) return chosenProgram(site, first, trace);
  return toldIn(site, argumentsBehind(site, first + 1, trace), [shell, option], trace);
}

/** `exec.Command(r.FormValue("tool"))` */
function chosenProgram({ flow, call }: CallSite, first: number, trace: Trace): BuiltCommand | undefined {
  const place = call.args[first]?.place;
  if (place === undefined || trace.of({ flow, place }) !== 'request') return undefined;
  if (isOfOwnList({ flow, place }, trace)) return undefined;
  const text = argumentAt(call, first, trace.tree);
  const part = spellingOf({ flow, place }, trace.text);
  return text === undefined ? undefined : { text, shell: '', part, isFromRequest: true };
}

/** `args[0]` of a list that the program puts together: the first may be its own, whatever comes behind. */
function isOfOwnList({ flow, place }: Value, trace: Trace): boolean {
  const made = definitionOf(flow, place)?.instruction;
  if (made?.op !== 'member') return false;
  return makersOf(trace.tree, { flow, place: made.object }).some((maker) => {
    if (maker.kind === 'made') return maker.by.op === 'object';
    const name = maker.kind === 'call' ? calleeOf(maker.flow, maker.call).names.at(-1) : undefined;
    return name !== undefined && !/^(?:Fields|Split\w*|Parse)$/.test(name);
  });
}

/** A value, and which argument of the call it stands in. */
interface Given extends Value {
  readonly index: number;
}

/** The arguments of a program, those of a list that is given with `…` one by one. */
function argumentsBehind({ flow, call }: CallSite, from: number, trace: Trace): readonly Given[] {
  return call.args.slice(from).flatMap(({ place, isSpread }, at): readonly Given[] => {
    const list = isSpread ? (listBehind({ flow, place }, trace) ?? []) : [{ flow, place }];
    return list.map((one) => ({ ...one, index: from + at }));
  });
}

/** `syscall.Exec("/bin/sh", []string{"sh", "-c", line}, env)` */
function replacementAt(site: CallSite, trace: Trace): BuiltCommand | undefined {
  const { flow, call } = site;
  const shell = textBehind(flow, call.args[0]?.place, trace) ?? '';
  const list = call.args[1];
  if (!shells.test(shell) || list === undefined) return undefined;
  const given = listBehind({ flow, place: list.place }, trace) ?? [];
  return toldIn(
    site,
    given.map((one) => ({ ...one, index: 1 })),
    [shell, flags],
    trace,
  );
}

function toldIn(
  { call }: CallSite,
  given: readonly Given[],
  [shell, option]: readonly [string, RegExp],
  trace: Trace,
): BuiltCommand | undefined {
  const index = given.findIndex(({ flow, place }) => option.test(textBehind(flow, place, trace) ?? ''));
  const line = index < 0 ? undefined : given[index + 1];
  const part = line === undefined ? undefined : partOf(line, trace);
  const text =
    part === undefined || line === undefined ? undefined : argumentAt(call, line.index, trace.tree);
  return part === undefined || text === undefined ? undefined : { ...part, text, shell };
}

/** `session.Run(line)` of `ssh`: the other side gives it to the shell of the user. */
function remoteCommandAt({ flow, call }: CallSite, name: string, trace: Trace): BuiltCommand | undefined {
  const [line, ...others] = call.args;
  if (line === undefined || others.length > 0 || call.receiver === undefined) return undefined;
  if (
    !/^(?:Run|Start|Output|CombinedOutput)$/.test(name) ||
    !isSession({ flow, place: call.receiver }, trace)
  )
    return undefined;
  const part = partOf({ flow, place: line.place }, trace);
  const text = part?.isFromRequest === true ? argumentAt(call, 0, trace.tree) : undefined;
  return part === undefined || text === undefined ? undefined : { ...part, text, shell: 'ssh' };
}

function isSession(value: Value, trace: Trace): boolean {
  if (![...trace.tree.imports.values()].includes('golang.org/x/crypto/ssh')) return false;
  if (declaredTypeOf(trace.tree, value) === '*ssh.Session') return true;
  return makersOf(trace.tree, value).some(
    (maker) => maker.kind === 'call' && calleeOf(maker.flow, maker.call).names.at(-1) === 'NewSession',
  );
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
