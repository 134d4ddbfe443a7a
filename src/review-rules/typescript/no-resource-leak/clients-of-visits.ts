import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { instanceMemberOf } from '../_kit/instance-member.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { HandleLeak } from './leak.ts';
import { ownedCodeAround } from './owner.ts';
import { redisClient } from './resource-kind.ts';

/** A client that hears for one visitor, opened for each of them, and that goes on hearing when the visitor is gone. */
export function* clientsOfVisits(file: TypeScriptFile): Generator<HandleLeak> {
  const { tree } = file;
  if (!tree.words.has('ioredis') && !tree.words.has('redis') && !tree.words.has('duplicate')) return;
  for (const node of tree.nodesOf('NewExpression'))
    if (isRedis(moduleMemberOf(node.callee)?.module)) yield* leakOf(node, file);
  for (const node of tree.nodesOf('CallExpression')) if (isDuplicate(node)) yield* leakOf(node, file);
}

function isRedis(module: string | undefined): boolean {
  return module === 'ioredis' || module === 'redis';
}

/** `redis.duplicate()`; also of a client that is given, by its name. */
function isDuplicate({ callee }: NodeOf<'CallExpression'>): boolean {
  if (callee.type !== 'MemberExpression' || propertyName(callee) !== 'duplicate') return false;
  const made = instanceMemberOf(callee.object);
  if (made !== undefined) return isRedis(made.module);
  return /(?:redis|publisher|subscriber|pubClient|subClient)$/i.test(nameOfCallee(callee.object) ?? '');
}

function* leakOf(node: Node, file: TypeScriptFile): Generator<HandleLeak> {
  const owner = ownedCodeAround(node, file)?.owner;
  if (owner !== 'request' && owner !== 'connection') return;
  const holder = parentOf(node);
  if (holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier') return;
  const binding = referenceOf(holder.id)?.binding;
  const uses =
    binding?.references.flatMap(({ identifier, isInitial }) => (isInitial ? [] : [identifier])) ?? [];
  if (!uses.some(isHeard) || !uses.every(leavesOpen)) return;
  yield { kind: 'handle', node, resource: redisClient, way: 'never', name: holder.id.name };
}

const hearing = /^p?[sS]?subscribe$/;

function isHeard(use: Node): boolean {
  const member = parentOf(use);
  return member !== undefined && hearing.test(propertyName(member) ?? '');
}

/** A method of it is called that does not end it; whoever else gets it may end it. */
function leavesOpen(use: Node): boolean {
  const member = parentOf(use);
  if (member?.type !== 'MemberExpression' || keyOf(use) !== 'object' || keyOf(member) !== 'callee')
    return false;
  const name = propertyName(unwrap(member));
  if (name === undefined || redisClient.releasedBy.has(name)) return false;
  return !/unsubscribe|shutdown|destroy|close|dispose/i.test(name);
}
