import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { DeclaredTypes } from '../_kit/declared-types.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { functionAround } from '../_kit/functions.ts';
import type { VainCall } from './vain-call.ts';

const changing = /^(?:Set|Add|Del)$/;

/** Changes of a query that never come into the address: `u.Query()` reads it anew each time. */
export function* lostQueries({ tree, text }: GoFile): Generator<VainCall> {
  if (!/"net\/(?:url|http)"/.test(text)) return;
  const types = new DeclaredTypes(tree);
  for (const call of tree.nodesOf('call_expression')) {
    const [operand, method] = memberOf(call, tree);
    if (operand === undefined || argumentsOf(call).length > 0 || method !== 'Query') continue;
    const type = types.of(operand);
    if (type === undefined ? !isAddress(operand, tree) : !/^\*?\w+\.URL$/.test(type)) continue;
    const changed = changedAtOnce(call, tree);
    if (changed !== undefined) yield { problem: 'query', range: changed.call, method: changed.method };
    const variable = onlyChanged(call, tree);
    if (variable !== undefined)
      yield { problem: 'query', range: variable, method: 'Set', variable: tree.textOf(variable) };
  }
}

function memberOf(call: GoNode, tree: GoTree): readonly [GoNode | undefined, string] {
  const callee = childOf(call, 'function');
  const [operand, field] = [
    callee === undefined ? undefined : childOf(callee, 'operand'),
    callee === undefined ? undefined : childOf(callee, 'field'),
  ];
  return [operand, field === undefined ? '' : tree.textOf(field)];
}

/** `req.URL`, and what is called an address; a variable of `net/url` is told by how it is named or made. */
function isAddress(operand: GoNode, tree: GoTree): boolean {
  const written = tree.textOf(operand);
  return /(?:^|\.)(?:URL|u|[\w]*(?:[uU]rl|U[rR]L|[uU]ri|[eE]ndpoint))$/.test(written);
}

/** `u.Query().Set("page", n)` as a statement. */
function changedAtOnce(query: GoNode, tree: GoTree): { call: GoNode; method: string } | undefined {
  const selector = query.parent;
  const call = selector?.kind === 'selector_expression' ? selector.parent : undefined;
  if (call?.kind !== 'call_expression' || call.parent?.kind !== 'expression_statement') return undefined;
  const [, method] = memberOf(call, tree);
  return changing.test(method) ? { call, method } : undefined;
}

/** `q` of `q := u.Query()`, where all that follows are `q.Set(…)` and `q.Add(…)`. */
function onlyChanged(query: GoNode, tree: GoTree): GoNode | undefined {
  const declaration = query.parent?.kind === 'expression_list' ? query.parent.parent : undefined;
  if (declaration?.kind !== 'short_var_declaration') return undefined;
  const [variable, ...others] = partsOf(childOf(declaration, 'left') ?? declaration);
  const owner = functionAround(declaration);
  if (variable?.kind !== 'identifier' || others.length > 0 || owner === undefined) return undefined;
  const name = tree.textOf(variable);
  if (name === '_') return undefined;
  if (owner.end - declaration.end > longest) return undefined;
  const after = tree.textOf({ start: declaration.end, end: owner.end });
  const uses = [
    ...after.matchAll(new RegExp(String.raw`(?<![\w.])${name}(?!\w)(\.(?:Set|Add|Del)\()?`, 'g')),
  ];
  return uses.length > 0 && uses.every(([, change]) => change !== undefined) ? variable : undefined;
}

/** Behind more text than that a variable is not followed: each one would read it all. */
const longest = 5_000;
