import { calleeOf } from '../../../analysis/flow/callee.ts';
import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { ResourceEffect, ResourceRules } from '../../../analysis/flow/resource-uses.ts';
import type { Use } from '../../../analysis/flow/uses.ts';
import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';

/** What the uses of a transaction do to it. */
export function transactionRules(tree: GoTree): ResourceRules {
  return {
    effectOf: (use, flow) => effectOf(use, flow, tree),
    isTied: () => false,
    mayFail: () => false,
    endsProgram: () => false,
  };
}

function effectOf({ kind, by }: Use, flow: FlowFunction, tree: GoTree): ResourceEffect {
  if (!('op' in by)) return 'kept';
  // Of what is deferred, or handed to somebody who calls it.
  if (by.op === 'member') return isEnd(by.key.kind === 'name' ? by.key.name : '') ? 'released' : 'borrowed';
  if (by.op !== 'call') return by.op === 'defer' && kind === 'receiver' ? 'borrowed' : 'kept';
  const { imported, names } = calleeOf(flow, by);
  const name = names.at(-1) ?? '';
  if (kind === 'receiver') return isEnd(name) ? 'released' : 'borrowed';
  if (kind !== 'argument') return 'kept';
  if (imported !== undefined) return 'kept';
  return isBorrowedBy(name, tree) ? 'borrowed' : 'kept';
}

/** A method that begins a part of it (`SavePoint`) leaves it as it is. */
function isEnd(name: string): boolean {
  return /commit|rollback|close|finish|done|end|abort|cancel|discard|release/i.test(name);
}

/** A function of the file that ends none. */
function isBorrowedBy(name: string, tree: GoTree): boolean {
  if (name === '' || isEnd(name)) return false;
  const own = ['function_declaration', 'method_declaration']
    .flatMap((kind) => tree.nodesOf(kind))
    .filter((one) => tree.textOf(childOf(one, 'name') ?? one) === name);
  return own.length > 0 && !own.some((one) => /\.(?:Rollback|Commit)\b|\bdefer\b/.test(tree.textOf(one)));
}
