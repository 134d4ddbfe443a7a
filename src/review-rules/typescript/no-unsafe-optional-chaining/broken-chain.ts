import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { alwaysRunsAfter } from './always-runs-after.ts';
import { isGuarded } from './is-guarded.ts';
import { mayBeMissing } from './may-be-missing.ts';
import type { ChainNode } from './optional-chain.ts';

/** `user?.name` asks whether there is a `user`, and the code goes on to `user.email` all the same. */
export interface BrokenChain {
  /** `user?.name` */
  readonly guard: ChainNode;
  /** `user.email` */
  readonly read: NodeOf<'MemberExpression'>;
  /** The type, or where it comes from, says as well that it may be missing. */
  readonly isSure: boolean;
}

/** A name with more uses is not followed. */
const mostReferences = 60;

/** The first plain read after the last `?.` of a name that is never written again. */
export function brokenChainOf(guard: ChainNode, file: TypeScriptFile): BrokenChain | undefined {
  if (!guard.optional) return undefined;
  const name = unwrap(guard.type === 'OptionalMemberExpression' ? guard.object : guard.callee);
  const uses = usesOf(name);
  const branch = branchOf(guard);
  const { start, end } = rangeOf(branch ?? name);
  // Several questions in one test are one.
  if (uses.find(({ identifier }) => rangeOf(identifier).start >= start)?.identifier !== name)
    return undefined;
  const next = uses.find(({ identifier }) => rangeOf(identifier).start >= end)?.identifier;
  const read = next && parentOf(next);
  if (read?.type !== 'MemberExpression' || next === undefined || keyOf(next) !== 'object') return undefined;
  if (!alwaysRunsAfter(read, guard) || isGuarded(read, name, file) || isKeptAndAsked(guard, read, file))
    return undefined;
  const isSure = mayBeMissing(name);
  return isSure || (branch === undefined && isAskedMostly(uses)) ? { guard, read, isSure } : undefined;
}

/** What is done with a name that is never written again, and has no value to fall back on. */
function usesOf(name: Node): readonly Reference[] {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined || binding.scope.isDynamic || isReassigned(binding)) return [];
  const [declared, other] = binding.declarations;
  if (declared === undefined || other !== undefined || keyOf(declared) === 'left') return [];
  if (!/^(?:param|const|let)$/.test(binding.kind) || binding.references.length > mostReferences) return [];
  return binding.references.filter(({ isInitial }) => !isInitial);
}

/** The `if` that the guard is part of the test of: what is done in its branches is another matter. */
function branchOf(guard: Node): Node | undefined {
  let inner = guard;
  for (const at of ancestorsOf(guard)) {
    if (at.type === 'IfStatement') return keyOf(inner) === 'test' ? at : undefined;
    if (isFunction(at) || at.type === 'BlockStatement') return undefined;
    inner = at;
  }
  return undefined;
}

/** It is asked for at least as often as it is not: the `?.` is no slip of habit. */
function isAskedMostly(uses: readonly Reference[]): boolean {
  let [asked, plain] = [0, 0];
  for (const { identifier } of uses) {
    const around = parentOf(identifier);
    if (keyOf(identifier) !== 'object') continue;
    if (around?.type === 'OptionalMemberExpression' && around.optional) asked++;
    else if (around?.type === 'MemberExpression') plain++;
  }
  return asked > 1 && asked >= plain;
}

/** `this.id = user?.id; if (!this.id) return;`: what was kept says whether there is one. */
function isKeptAndAsked(guard: Node, read: Node, { text }: TypeScriptFile): boolean {
  const assignment = parentOf(guard);
  if (assignment?.type !== 'AssignmentExpression' || assignment.right !== guard) return false;
  const { start, end } = rangeOf(assignment.left);
  const between = text.slice(rangeOf(assignment).end, rangeOf(read).start);
  return between.includes(text.slice(start, end));
}
