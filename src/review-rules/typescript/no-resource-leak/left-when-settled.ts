import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { answersOnce } from './answers-once.ts';
import type { HandleLeak } from './leak.ts';
import { isExecutor, isMerelyUsed, isSettler } from './left-by-timeout.ts';
import type { ResourceKind } from './resource-kind.ts';
import { runningInterval, watcher } from './kept-kind.ts';

/** What a promise waits with, and that goes on when it is settled: nobody outside of the promise knows it. */
export function* leftWhenSettled(file: TypeScriptFile): Generator<HandleLeak> {
  const { words } = file.tree;
  if (!words.has('Promise')) return;
  if (words.has('setInterval') || words.has('watch'))
    for (const call of file.tree.nodesOf('CallExpression')) {
      const resource = begun(call);
      const executor = resource && enclosingFunction(call);
      if (resource === undefined || executor === undefined || !isExecutor(executor)) continue;
      const name = keptAs(call);
      if (name !== undefined && settles(call, executor))
        yield { kind: 'handle', node: call, resource, way: 'never', name: name === '' ? undefined : name };
    }
  for (const { node, resource } of answersOnce(file)) {
    const name = keptAs(node);
    if (name !== undefined && name !== '') yield { kind: 'handle', node, resource, way: 'never', name };
  }
}

function begun({ callee }: NodeOf<'CallExpression'>): ResourceKind | undefined {
  const name = nameOfCallee(callee);
  if (name === 'setInterval') return isGlobalName(callee, 'setInterval') ? runningInterval : undefined;
  if (name !== 'watch') return undefined;
  const member = moduleMemberOf(callee);
  return member?.module === 'fs' && member.path === 'watch' ? watcher : undefined;
}

/** Its callback does. */
function settles({ arguments: given }: NodeOf<'CallExpression'>, executor: FunctionNode): boolean {
  const callback = given.find((one) => isFunction(one));
  return (
    callback !== undefined &&
    holds(callback, (part) => isCall(part) && isSettler(unwrap(part.callee), executor))
  );
}

/** The name under which nobody closes it, or none; undefined: somebody may. */
function keptAs(call: Node): string | undefined {
  const holder = parentOf(call);
  if (holder?.type === 'ExpressionStatement') return '';
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return undefined;
  const binding = referenceOf(holder.id)?.binding;
  return binding?.exported === false &&
    binding.references.every(
      ({ identifier, isInitial }) => isInitial || (isMerelyUsed(identifier) && !isEnded(identifier)),
    )
    ? binding.name
    : undefined;
}

function isEnded(use: Node): boolean {
  const member = parentOf(use);
  return (
    member !== undefined &&
    /^(?:close|terminate|destroy|unref|removeAllListeners|_destroy)$/.test(nameOfCallee(member) ?? '')
  );
}
