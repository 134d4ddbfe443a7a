import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { calledNameOf } from '../_kit/calls.ts';
import { callWithResults } from '../_kit/error-checks.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';
import { packageCall } from '../_kit/package-call.ts';
import { writerMaker } from '../_kit/writer-makers.ts';
import type { MisplacedDefer } from './find-misplaced-defers.ts';

/** Whether a file defers the end of a writer. */
export const mayReadUnfinished = /\bdefer (?:func\(\) *\{\s*)?(?:_ = )?\w+\.(?:Close|Flush)\(\)/;

/** `zw := zip.NewWriter(&buf); defer zw.Close(); …; return buf.Bytes()`: what `Close` writes comes too late. */
export function* findReadUnfinished({ tree }: GoFile): Generator<MisplacedDefer> {
  for (const made of tree.nodesOf('short_var_declaration')) {
    const { call, names } = callWithResults(made, tree) ?? { names: [] };
    const buffer = call === undefined ? undefined : bufferOf(call, tree);
    const [writer] = names;
    const home = functionAround(made);
    if (buffer === undefined || writer === undefined || home === undefined) continue;
    if (home.end - home.start > longest || !isOwnBuffer(buffer, home, made, tree)) continue;
    const statement = onlyEnd(writer, made, home, tree);
    const isPointer = !isDeclaredAsValue(buffer, home, made, tree);
    const read = statement === undefined ? undefined : readBehind(buffer, isPointer, statement, home, tree);
    // The deferred function may read it itself, when all is there.
    if (statement === undefined || read === undefined || mentions(statement, buffer, tree)) continue;
    const end = /\w+\.(?:Close|Flush)\(\)/.exec(tree.textOf(statement))?.[0] ?? '';
    yield { statement, problem: 'read-unfinished', call: end, error: tree.textOf(read) };
  }
}

/** Characters of a function that are read. */
const longest = 20_000;

/** `buf` of `gzip.NewWriter(&buf)` */
function bufferOf(call: GoNode, tree: GoTree): string | undefined {
  const called = packageCall(call, tree);
  if (called === undefined || writerMaker(called.module, called.name) === undefined) return undefined;
  const [, name] =
    argumentsOf(call)
      .map((one) => /^&?(\w+)$/.exec(one.end - one.start < 60 ? tree.textOf(one) : ''))
      .find((one) => one !== null) ?? [];
  return name;
}

/** It is declared in the function, and is read by nobody else meanwhile. */
function isOwnBuffer(buffer: string, home: GoNode, made: GoNode, tree: GoTree): boolean {
  const before = tree.textOf({ start: home.start, end: made.start });
  return new RegExp(
    `\\b${buffer}(?:, \\w+)* (?:bytes\\.Buffer|strings\\.Builder)\\b|\\b${buffer} :?= (?:&?(?:bytes\\.Buffer|strings\\.Builder)\\{|new\\((?:bytes\\.Buffer|strings\\.Builder)\\)|bytes\\.NewBuffer\\()`,
  ).test(before);
}

/** The `defer` that ends the writer, where nothing else does. */
function onlyEnd(writer: string, made: GoNode, home: GoNode, tree: GoTree): GoNode | undefined {
  const behind = tree.textOf({ start: made.end, end: home.end });
  const ends = behind.match(new RegExp(`(?<![\\w.])${writer}\\.(?:Close|Flush)\\b`, 'g')) ?? [];
  // `WriteAll` of `csv` flushes.
  if (ends.length !== 1 || behind.includes(`${writer}.WriteAll(`)) return undefined;
  const deferred = new RegExp(`(?<![\\w.])${writer}\\.(?:Close|Flush)\\(\\)`);
  for (const statement of nodesWithin(tree.nodesOf('defer_statement'), { start: made.end, end: home.end }))
    if (functionAround(statement) === home && deferred.test(tree.textOf(statement))) return statement;
  return undefined;
}

/** `var buf bytes.Buffer`: who returns it gives a copy. */
function isDeclaredAsValue(buffer: string, home: GoNode, made: GoNode, tree: GoTree): boolean {
  const before = tree.textOf({ start: home.start, end: made.start });
  return new RegExp(
    `\\b${buffer}(?:, \\w+)* (?:bytes\\.Buffer|strings\\.Builder)\\b|\\b${buffer} :?= (?:bytes\\.Buffer|strings\\.Builder)\\{`,
  ).test(before);
}

function mentions(statement: GoNode, name: string, tree: GoTree): boolean {
  return new RegExp(`(?<![\\w.])${name}\\b`).test(tree.textOf(statement));
}

/** Where the function itself reads what was written, or hands it on. */
function readBehind(
  buffer: string,
  isPointer: boolean,
  statement: GoNode,
  home: GoNode,
  tree: GoTree,
): GoNode | undefined {
  for (const name of nodesWithin(tree.nodesOf('identifier'), { start: statement.end, end: home.end })) {
    if (tree.textOf(name) !== buffer || functionAround(name) !== home) continue;
    const read = readOf(name, isPointer, tree);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readOf(name: GoNode, isPointer: boolean, tree: GoTree): GoNode | undefined {
  const member = name.parent;
  if (member?.kind === 'selector_expression' && childOf(member, 'operand') === name) {
    const field = childOf(member, 'field');
    const isRead = field !== undefined && /^(?:Bytes|String|WriteTo)$/.test(tree.textOf(field));
    return isRead && member.parent?.kind === 'call_expression' ? member.parent : undefined;
  }
  const whole = member?.kind === 'unary_expression' ? member : name;
  const list = whole.parent;
  // Of a pointer the caller reads when the deferred call is over.
  if (list?.kind === 'expression_list' && list.parent?.kind === 'return_statement')
    return isPointer || whole !== name ? undefined : whole;
  const call = list?.kind === 'argument_list' ? list.parent : undefined;
  const called = call === undefined ? undefined : calledNameOf(call);
  return called !== undefined && sending.test(tree.textOf(called)) ? whole : undefined;
}

/** Calls that send what they are given, or keep it for that. */
const sending = /^(?:NewRequest(?:WithContext)?|Post)$/;
