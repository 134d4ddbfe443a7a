import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, nodesAround, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { functionAround, isFunction } from '../_kit/functions.ts';
import type { LostError } from './lost-error.ts';

export const mayRecover = /\brecover\(\)/;

/** `defer func() { if r := recover(); r != nil { err := fmt.Errorf(…) } }()` in a function whose result is called `err`: it gives back nil. */
export function* recoveredErrors({ tree }: GoFile): Generator<LostError> {
  for (const node of tree.nodesOf('short_var_declaration')) {
    const left = childOf(node, 'left');
    const name = left === undefined ? '' : tree.textOf(left);
    const inner = /^\w*[eE]rr$/.test(name) ? functionAround(node) : undefined;
    if (inner?.kind !== 'func_literal' || !isDeferred(inner)) continue;
    const text = tree.textOf(inner);
    if (!mayRecover.test(text) || new RegExp(`\\b${name}\\s*=[^=]`).test(text)) continue;
    const around = functionAround(inner);
    const result = around && childOf(around, 'result');
    if (around === undefined || result?.kind !== 'parameter_list') continue;
    const isResult = partsOf(result).some((one) => tree.textOf(childOf(one, 'name') ?? one) === name);
    if (!isResult || isGivenAlong(name, node, inner, text)) continue;
    const range = { start: node.start, end: node.end };
    yield { problem: 'recovered', range, name };
  }
}

/** `defer func() { … }()` */
function isDeferred(literal: GoNode): boolean {
  const around = [...nodesAround(literal)].find((one) => one.kind === 'defer_statement' || isFunction(one));
  return around?.kind === 'defer_statement';
}

/** Handed to somebody, by a channel or a callback: `errs <- err`, `fail(err)`; a log tells only the log. */
function isGivenAlong(name: string, { end }: GoNode, inner: GoNode, text: string): boolean {
  const rest = text.slice(end - inner.start);
  return new RegExp(`<-\\s*${name}\\b|=\\s*${name}\\b|panic\\(`).test(rest);
}
