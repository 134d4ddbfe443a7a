import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { functionAround } from '../_kit/functions.ts';
import { isInside } from '../_kit/is-inside.ts';
import { Variables } from '../_kit/variables.ts';
import { leavesOuterEmpty } from './leaves-outer-empty.ts';

/** A variable of an inner block with the name of one outside, which is read behind the block and has no value there. */
export interface HiddenVariable {
  /** The name at its `:=`. */
  readonly hidden: GoNode;
  /** On other ways the outer one gets a value. */
  readonly isGiven: boolean;
}

interface Uses {
  readonly inner: GoNode[];
  readonly reads: GoNode[];
  isGiven: boolean;
}

export function* hiddenVariables(tree: GoTree): Generator<HiddenVariable> {
  const empty = emptyVariables(tree);
  for (const name of empty.keys()) if (!isNamedAgain(name, tree)) empty.delete(name);
  if (empty.size === 0) return;
  const variables = new Variables(tree);
  const names = new Map<string, GoNode[]>();
  for (const one of empty.keys()) names.set(tree.textOf(one), [...(names.get(tree.textOf(one)) ?? []), one]);
  for (const identifier of tree.nodesOf('identifier'))
    for (const outer of names.get(tree.textOf(identifier)) ?? []) {
      const uses = empty.get(outer);
      if (uses === undefined || identifier === outer) continue;
      const declared = variables.declarationOf(identifier);
      if (declared === outer) note(identifier, uses);
      else if (declared === identifier && hides(identifier, outer)) uses.inner.push(identifier);
    }
  const told = new Set<GoNode | undefined>();
  for (const [outer, uses] of empty) {
    const hidden = hiddenBy(outer, uses, tree);
    const statement = hidden?.parent?.parent;
    if (hidden === undefined || told.has(statement) || isDealtWith(hidden, tree)) continue;
    told.add(statement);
    yield { hidden, isGiven: uses.isGiven };
  }
}

function hiddenBy(outer: GoNode, { inner, reads, isGiven }: Uses, tree: GoTree): GoNode | undefined {
  const [first] = inner;
  if (first === undefined) return undefined;
  // Errors are another rule's.
  if (isErrorName(tree.textOf(outer))) return undefined;
  if (!isGiven && !isOfHead(first)) return reads.some((read) => read.start > first.end) ? first : undefined;
  return inner.find((one) => leavesOuterEmpty(one, outer, tree));
}

/** `if x, err := f(); err == nil {` */
function isOfHead({ parent }: GoNode): boolean {
  return parent?.parent?.field === 'initializer';
}

/** The block gives the inner one back itself, or goes on to the next turn for it: nothing of it is left for what follows. */
function isDealtWith(hidden: GoNode, tree: GoTree): boolean {
  const name = tree.textOf(hidden);
  const ends = isOfHead(hidden) ? /^if_statement$/ : /^block$|_case$/;
  const block = nodesAround(hidden).find(({ kind }) => ends.test(kind));
  const rest = tree.textOf({ start: hidden.end, end: block?.end ?? hidden.end });
  return new RegExp(
    `\\breturn\\b[^\\n]*\\b${name}\\b|\\bif [^\\n]*\\b${name}\\b[^\\n]*\\{[^}]*\\bcontinue\\b`,
  ).test(rest);
}

/** `var x T`, `x := ""` and named results of functions. */
function emptyVariables(tree: GoTree): Map<GoNode, Uses> {
  const found = new Map<GoNode, Uses>();
  const add = (name: GoNode): unknown => found.set(name, { inner: [], reads: [], isGiven: false });
  for (const spec of tree.nodesOf('var_spec'))
    if (kindIn(spec, '=') === undefined && functionAround(spec) !== undefined)
      for (const name of spec.children) if (name.field === 'name') add(name);
  for (const name of namedResults(tree)) add(name);
  for (const statement of tree.nodesOf('short_var_declaration')) {
    const [left, right] = [childOf(statement, 'left'), childOf(statement, 'right')];
    const [name, ...others] = left === undefined ? [] : partsOf(left);
    if (name === undefined || others.length > 0 || right === undefined) continue;
    if (/^(?:""|0|false|nil)$/.test(tree.textOf(right)) && statement.parent?.kind === 'statement_list')
      add(name);
  }
  return found;
}

/** `user` of `func load() (user *User, err error)` */
function* namedResults(tree: GoTree): Generator<GoNode> {
  for (const parameter of tree.nodesOf('parameter_declaration'))
    if (parameter.parent?.field === 'result')
      for (const name of parameter.children) if (name.field === 'name') yield name;
}

/** Where the name is known: a named result in the whole function. */
function homeOf(name: GoNode): GoNode | undefined {
  if (name.parent?.parent?.field === 'result') return functionAround(name);
  return nodesAround(name).find(({ kind }) => kind === 'block' || kind.endsWith('_case'));
}

/** Below in its block there is a `:=` with its name. */
function isNamedAgain(name: GoNode, tree: GoTree): boolean {
  const block = homeOf(name);
  const below = tree.textOf({ start: name.end, end: block?.end ?? name.end });
  return new RegExp(`\\b${tree.textOf(name)}\\b[\\w, ]*:=`).test(below);
}

/** What is more than a plain read may give it a value. */
function note(identifier: GoNode, uses: Uses): void {
  const { parent } = identifier;
  const isPlain = /^(?:expression_list|argument_list|binary_expression|return_statement)$/.test(
    parent?.kind ?? '',
  );
  const isTarget = parent?.kind === 'expression_list' && parent.field === 'left';
  if (isPlain && !isTarget) uses.reads.push(identifier);
  else uses.isGiven = true;
}

/** A `:=` of its own, in a block of the same function below the other one. */
function hides(inner: GoNode, outer: GoNode): boolean {
  const statement = inner.parent?.parent;
  if (statement?.kind !== 'short_var_declaration') return false;
  if (statement.parent?.kind !== 'statement_list' && statement.parent?.kind !== 'if_statement') return false;
  if (inner.start < outer.end || functionAround(inner) !== functionAround(outer)) return false;
  const block = homeOf(outer);
  return block !== undefined && isInside(inner, block);
}
