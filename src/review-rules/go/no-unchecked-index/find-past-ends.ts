import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { functionAround } from '../_kit/functions.ts';
import { nodesWithin } from '../_kit/nodes-within.ts';

/**
 * An element behind the last one: `xs[len(xs)]`; the last turn of `for i := 0; i <= len(xs); i++`; `xs[i+1]` in each turn
 * over `xs`; or an element of a list that was made without any.
 */
export interface PastEnd {
  readonly past: GoNode;
  readonly list: string;
  readonly by: 'length' | 'condition' | 'next' | 'empty';
  /** The condition of the loop. */
  readonly told: GoNode;
}

export function* findPastEnds({ tree }: GoFile): Generator<PastEnd> {
  const types = new DeclaredTypes(tree);
  for (const node of tree.nodesOf('index_expression')) {
    const [operand, index] = [childOf(node, 'operand'), childOf(node, 'index')];
    if (
      operand === undefined ||
      index === undefined ||
      !/^(?:identifier|selector_expression)$/.test(operand.kind)
    )
      continue;
    const asked = { node, operand, index, list: tree.textOf(operand) };
    const found = pastLength(asked, tree, types) ?? ofLoop(asked, tree, types);
    if (found !== undefined) yield found;
  }
  yield* emptyLists(tree);
}

interface Asked {
  readonly node: GoNode;
  readonly operand: GoNode;
  readonly index: GoNode;
  readonly list: string;
}

/** A map may well have a key that is as large as it is. */
function isList(operand: GoNode, types: DeclaredTypes): boolean {
  return /^(?:\[|string$|\.\.\.)/.test(types.of(operand) ?? '');
}

/** `words := strings.Fields(line)`, `s.parts = make([]part, n)` */
function isMadeAsList(operand: GoNode, tree: GoTree): boolean {
  const around = functionAround(operand);
  if (around === undefined || around.end - around.start > longestFunction) return false;
  const text = tree.textOf(around);
  const name = tree.textOf(operand).replaceAll('.', String.raw`\.`);
  const given = (value: string): RegExp => new RegExp(String.raw`(?<![\w.])${name}(?: :?= |,? )(?:${value})`);
  return given(madeLists).test(text) && !given(String.raw`make\(map|map\[|\*?map\[`).test(text);
}

const madeLists = String.raw`strings\.(?:Split\w*|Fields)\(|make\(\[\]|\[\][\w.*]+\{|\.\.\.`;

/** Characters. */
const longestFunction = 20_000;

function pastLength(
  { node, operand, index, list }: Asked,
  tree: GoTree,
  types: DeclaredTypes,
): PastEnd | undefined {
  if (index.kind !== 'call_expression' || tree.textOf(index) !== `len(${list})` || !isList(operand, types))
    return undefined;
  return { past: node, list, by: 'length', told: node };
}

/** `xs[i]` where `i` goes to `len(xs)`, or `xs[i+1]` where it goes to the last one. */
function ofLoop(
  { node, operand, index, list }: Asked,
  tree: GoTree,
  types: DeclaredTypes,
): PastEnd | undefined {
  const written = tree.textOf(index);
  const [, name = '', plus] = /^([a-z]\w*)(?: ?\+ ?(\d+))?$/.exec(written) ?? [];
  if (name === '' || plus === '0') return undefined;
  const loop = nodesAround(node).find((one) => isTurnOf(one, node) || one.kind === 'func_literal');
  const body = loop?.kind === 'for_statement' ? childOf(loop, 'body') : undefined;
  const clause = loop?.children.find(({ kind }) => kind === 'for_clause' || kind === 'range_clause');
  if (body === undefined || clause === undefined) return undefined;
  const told =
    clause.kind === 'for_clause' ? countedTo(clause, name, list, tree) : rangedOver(clause, name, list, tree);
  const by = clause.kind === 'for_clause' ? 'condition' : 'next';
  if (told === undefined || (plus === undefined) !== (by === 'condition')) return undefined;
  if (!isList(operand, types) && !isMadeAsList(operand, tree)) return undefined;
  return isPlainTurn(node, body, name, list, tree) ? { past: node, list, by, told } : undefined;
}

/** `for … range xs[i] {`: in which turn that is, the loop around it says. */
function isTurnOf(loop: GoNode, node: GoNode): boolean {
  return loop.kind === 'for_statement' && node.start >= (childOf(loop, 'body')?.start ?? loop.end);
}

function countedTo(clause: GoNode, name: string, list: string, tree: GoTree): GoNode | undefined {
  const condition = childOf(clause, 'condition');
  return condition !== undefined && tree.textOf(condition) === `${name} <= len(${list})`
    ? condition
    : undefined;
}

function rangedOver(clause: GoNode, name: string, list: string, tree: GoTree): GoNode | undefined {
  const [left, right] = [childOf(clause, 'left'), childOf(clause, 'right')];
  const [first] = left === undefined ? [] : partsOf(left);
  const isOver = right !== undefined && tree.textOf(right) === list;
  return isOver && first !== undefined && tree.textOf(first) === name ? clause : undefined;
}

/** A loop with more text is not looked through: loops may lie in one another. */
const longestBody = 4_000;

/** Each turn comes to it: nothing before it leaves, or makes the number another one, and nothing the list. */
function isPlainTurn(node: GoNode, body: GoNode, name: string, list: string, tree: GoTree): boolean {
  if (body.end - body.start > longestBody) return false;
  const statement = statementOfTurn(node, body);
  if (statement === undefined) return false;
  const before = tree.textOf({ start: body.start, end: statement.start });
  if (/\b(?:break|continue|return|goto|panic|func|Fatal\w*|Exit)\b/.test(before)) return false;
  // Whoever asks something about the number may know of the end.
  if (
    /\b(?:if|switch|select|for)\b/.test(before) &&
    new RegExp(String.raw`(?<![\w.])${name}(?!\w)`).test(before)
  )
    return false;
  const line = tree.textOf({ start: statement.start, end: node.start });
  if (/\bif\b/.test(line) && /\blen\(|[<>]|==/.test(line)) return false;
  return !isSet(name, before) && !isSet(list, tree.textOf(body));
}

/** The statement of the body that it stands in, if that always comes to it. */
function statementOfTurn(node: GoNode, body: GoNode): GoNode | undefined {
  let inner = node;
  for (const around of nodesAround(node)) {
    if (around.parent === body) return inner;
    if (around.kind === 'block' || around.kind === 'func_literal' || around.kind.endsWith('_case'))
      return undefined;
    if (around.kind === 'if_statement' && inner.field === 'alternative') return undefined;
    const isJoin = kindIn(around, '&&') !== undefined || kindIn(around, '||') !== undefined;
    if (around.kind === 'binary_expression' && isJoin && inner.field === 'right') return undefined;
    inner = around;
  }
  return undefined;
}

function isSet(name: string, text: string): boolean {
  const escaped = name.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`(?<![\w.])${escaped}(?:(?:, ?\w+)? ?[-+:]?= |\+\+|--)`).test(text);
}

/** Lists that are made without elements, and named next where one of them is written. */
function* emptyLists(tree: GoTree): Generator<PastEnd> {
  for (const kind of ['short_var_declaration', 'var_spec'])
    for (const node of tree.nodesOf(kind)) {
      const name = emptyIn(node, tree);
      const owner = name === undefined ? undefined : functionAround(node);
      if (name === undefined || owner === undefined) continue;
      const past = firstUse(node, name, owner, tree);
      if (past !== undefined) yield { past, list: name, by: 'empty', told: node };
    }
}

/** `out` of `out := make([]T, 0, n)`, `out := []T{}`, `var out []T` */
function emptyIn(node: GoNode, tree: GoTree): string | undefined {
  const written = tree.textOf(node);
  if (written.length > longestDeclaration) return undefined;
  const [, name] =
    /^(\w+) := (?:make\(\[\][^,]+, 0(?:, [^,]+)?\)|\[\][\w.*]+\{\})$/.exec(written) ??
    /^(\w+)\s+\[\][\w.*]+$/.exec(written) ??
    [];
  return name === '_' ? undefined : name;
}

const longestDeclaration = 200;
/** So much text behind a declaration is looked through for the next mention. */
const nearest = 2_000;

function firstUse(declaration: GoNode, name: string, owner: GoNode, tree: GoTree): GoNode | undefined {
  const end = Math.min(owner.end, declaration.end + nearest);
  const found = new RegExp(String.raw`(?<![\w.])${name}(?!\w)`).exec(
    tree.textOf({ start: declaration.end, end }),
  );
  if (found === null) return undefined;
  const at = declaration.end + found.index;
  for (const node of nodesWithin(tree.nodesOf('index_expression'), { start: at, end: at + 1 })) {
    const operand = childOf(node, 'operand');
    if (operand?.kind !== 'identifier' || operand.start !== at) continue;
    const isOwn = isTarget(node) && functionAround(node) === owner;
    return isOwn && !growsInTurn(node, declaration, name, tree) ? node : undefined;
  }
  return undefined;
}

/** A turn before may have made it longer further down. */
function growsInTurn(node: GoNode, declaration: GoNode, name: string, tree: GoTree): boolean {
  const loop = [...nodesAround(node)].findLast(
    ({ kind, start }) => kind === 'for_statement' && start > declaration.end,
  );
  if (loop === undefined || loop.end - loop.start > longestLoop) return loop !== undefined;
  return new RegExp(String.raw`(?<![\w.])${name}(?:, \w+)* :?= |&${name}\b`).test(tree.textOf(loop));
}

const longestLoop = 5_000;

/** `out[i] = x` */
function isTarget({ parent }: GoNode): boolean {
  const statement = parent?.kind === 'expression_list' && parent.field === 'left' ? parent.parent : undefined;
  return statement?.kind === 'assignment_statement' && kindIn(statement, ':=') === undefined;
}
