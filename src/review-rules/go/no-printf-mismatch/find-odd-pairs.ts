import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { packageCall } from '../_kit/package-call.ts';
import { Variables } from '../_kit/variables.ts';
import { shortText } from '../../_kit/short-text.ts';
import type { Mismatch } from './mismatch.ts';

/** Calls that take pairs of a key and a value behind their first arguments. */
interface PairCall {
  /** Of the function; of a method, one that the file imports. */
  readonly module: RegExp;
  readonly name: RegExp;
  /** The number of the first key. */
  readonly first: number;
  /** It does not go on with what is odd. */
  readonly panics?: true;
}

const functions: readonly PairCall[] = [
  { module: /^log\/slog$|\/exp\/slog$/, name: /^(?:Debug|Info|Warn|Error)$/, first: 1 },
  { module: /^log\/slog$|\/exp\/slog$/, name: /^(?:Debug|Info|Warn|Error)Context$/, first: 2 },
  { module: /^log\/slog$|\/exp\/slog$/, name: /^With$/, first: 0 },
  { module: /^k8s\.io\/klog\/v2$/, name: /^InfoS$/, first: 1 },
  { module: /^k8s\.io\/klog\/v2$/, name: /^ErrorS$/, first: 2 },
  { module: /^strings$/, name: /^NewReplacer$/, first: 0, panics: true },
  { module: /^google\.golang\.org\/grpc\/metadata$/, name: /^Pairs$/, first: 0, panics: true },
  { module: /^google\.golang\.org\/grpc\/metadata$/, name: /^AppendTo\w+Context$/, first: 1, panics: true },
];

const logr = /^github\.com\/go-logr\/logr$|\/controller-runtime\/pkg\/log$|^k8s\.io\/klog\/v2$/;
const methods: readonly PairCall[] = [
  { module: /^log\/slog$|\/exp\/slog$/, name: /^(?:Debug|Info|Warn|Error)Context$/, first: 2 },
  { module: /^log\/slog$|\/exp\/slog$|\/go-hclog$/, name: /^(?:Debug|Info|Warn|Error)$/, first: 1 },
  { module: /^go\.uber\.org\/zap$/, name: /^(?:Debug|Info|Warn|Error|DPanic|Panic|Fatal)w$/, first: 1 },
  { module: logr, name: /^Info$/, first: 1 },
  { module: logr, name: /^Error$/, first: 2 },
  { module: logr, name: /^WithValues$/, first: 0 },
];

/** Only of what is declared as one: others have methods of these names. */
const methodsByType: readonly PairCall[] = [
  { module: /^\*slog\.Logger$/, name: /^With$/, first: 0 },
  { module: /^\*zap\.SugaredLogger$/, name: /^With$/, first: 0 },
  { module: /^hclog\.Logger$/, name: /^With$/, first: 0 },
  { module: /^\*slog\.Logger$|^hclog\.Logger$/, name: /^(?:Debug|Info|Warn|Error)$/, first: 1 },
  { module: /^(?:logr|klog)\.Logger$/, name: /^Info$/, first: 1 },
  { module: /^(?:logr|klog)\.Logger$/, name: /^Error$/, first: 2 },
];

/** A text without these has no such calls. */
export const mayBeOdd =
  /"(?:log\/slog|[^"\n]*\/(?:exp\/slog|go-hclog|zap|logr|controller-runtime\/pkg\/log|klog\/v2|grpc\/metadata))"|\.NewReplacer\(/;

export function* findOddPairs({ tree, text }: GoFile): Generator<Mismatch> {
  const modules = [...tree.imports.values()];
  const types = new DeclaredTypes(tree);
  let known: Variables | undefined;
  const variables = (): Variables => (known ??= new Variables(tree));
  for (const call of tree.nodesOf('call_expression')) {
    const asked = pairCallOf(call, modules, tree, types);
    if (asked === undefined || takesFormat(call, tree)) continue;
    const odd = oddIn(argumentsOf(call).slice(asked.first), tree);
    const callee = childOf(call, 'function');
    if (odd === undefined || callee === undefined) continue;
    if (packageCall(call, tree) === undefined && isOfAnotherFile(callee, variables)) continue;
    const [argument, name] = [shortText(odd, text), shortText(callee, text)];
    const range = { start: odd.start, end: odd.end };
    yield { problem: 'odd', range, name, argument, isKey: isText(odd), panics: asked.panics === true };
  }
}

/** `logger` of the package, which another file declares: it may be of any type. */
function isOfAnotherFile(callee: GoNode, variables: () => Variables): boolean {
  const operand = childOf(callee, 'operand');
  return operand?.kind === 'identifier' && variables().declarationOf(operand) === undefined;
}

/** `logger.Error("cannot load: %v", err)`: what reads a format takes no pairs. */
function takesFormat(call: GoNode, tree: GoTree): boolean {
  const [message] = argumentsOf(call);
  const name = calledNameOf(call);
  if (message === undefined || name === undefined || !isText(message)) return false;
  return /^(?:Debug|Info|Warn|Error)$/.test(tree.textOf(name)) && /%[+#]?[a-z]/.test(tree.textOf(message));
}

function pairCallOf(
  call: GoNode,
  modules: readonly string[],
  tree: GoTree,
  types: DeclaredTypes,
): PairCall | undefined {
  const callee = childOf(call, 'function');
  const [operand, field] = callee === undefined ? [] : [childOf(callee, 'operand'), childOf(callee, 'field')];
  if (operand === undefined || field === undefined) return undefined;
  const name = tree.textOf(field);
  const called = packageCall(call, tree);
  if (called !== undefined)
    return functions.find((one) => one.module.test(called.module) && one.name.test(name));
  if (!named.test(name)) return undefined;
  // A type of its own may take anything.
  const type = types.of(operand);
  if (type !== undefined && isOfAnotherLibrary(type, tree)) return undefined;
  const typed =
    type === undefined
      ? undefined
      : methodsByType.find((one) => one.module.test(type) && one.name.test(name));
  if (typed !== undefined) return typed;
  const found = methods.filter((one) => one.name.test(name) && modules.some((path) => one.module.test(path)));
  const [only, ...others] = found;
  // Two loggers in one file take different things.
  if (others.length > 0 || only === undefined || !isLogger(operand, tree)) return undefined;
  return type === undefined || loggerType.test(type) ? only : undefined;
}

const libraries =
  /^(?:log\/slog|golang\.org\/x\/exp\/slog|go\.uber\.org\/zap|.*\/go-hclog|.*\/go-logr\/logr|k8s\.io\/klog\/v2)$/;

/** `*slog.Logger` of a library whose package is called like that of another one. */
function isOfAnotherLibrary(type: string, tree: GoTree): boolean {
  const module = tree.imports.get(/^\*?(\w+)\./.exec(type)?.[1] ?? '');
  return module !== undefined && !libraries.test(module);
}

/** What none of these methods is called needs no look. */
const named = /^(?:Debug|Info|Warn|Error|DPanic|Panic|Fatal|With)(?:w|Context|Values)?$/;

const loggerType = /^\*?(?:slog|hclog|logr|klog)\.Logger$|^\*?zap\.SugaredLogger$/;

/** `s.logger`, `log.FromContext(ctx)` */
function isLogger(operand: GoNode, tree: GoTree): boolean {
  if (operand.end - operand.start > longest) return false;
  const written = tree.textOf(operand);
  if (/(?:\b(?:l|log|[skrz]log)|[a-z_]Log|[lL]ogger|lggr|[sS]ugar)$/.test(written)) return true;
  return /(?:\blog|slog|ctrl|klog|logr)\.\w*(?:FromContext|Log|Logger|Default|With\w*|Background)\b[^\n]*\)$|\.(?:Sugar|With\w*|Named)\([^\n]*\)$/i.test(
    written,
  );
}

const longest = 200;

/** The last argument, where it has no partner for certain. */
function oddIn(values: readonly GoNode[], tree: GoTree): GoNode | undefined {
  let index = 0;
  for (; index < values.length; index++) {
    const value = values[index];
    if (value === undefined || value.kind === 'variadic_argument') return undefined;
    if (isField(value, tree)) continue;
    const isLast = index === values.length - 1;
    if (!isText(value)) return isLast && isError(value, tree) ? value : undefined;
    if (isLast) return value;
    // The value of the key.
    index++;
    if (values[index]?.kind === 'variadic_argument') return undefined;
  }
  return undefined;
}

function isText({ kind }: GoNode): boolean {
  return kind === 'interpreted_string_literal' || kind === 'raw_string_literal';
}

/** `slog.String("id", id)`, `zap.Error(err)`: a pair in itself. */
function isField(value: GoNode, tree: GoTree): boolean {
  return (
    value.kind === 'call_expression' &&
    /^(?:slog|zap|slogx|tint)\.[A-Z]/.test(
      tree.textOf({ start: value.start, end: Math.min(value.end, value.start + 20) }),
    )
  );
}

function isError(value: GoNode, tree: GoTree): boolean {
  if (value.end - value.start > 60) return false;
  return /^(?:err|\w+Err)(?:\.Error\(\))?$|^(?:errors\.New|fmt\.Errorf)\(/.test(tree.textOf(value));
}
