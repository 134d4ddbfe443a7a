import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import type { Part } from './find-absent-parts.ts';

/** What an answer of AWS leaves out when there is none of it. */
const parts: ReadonlyMap<string, readonly string[]> = new Map([
  ['ReceiveMessageCommand', ['Messages']],
  ['ListObjectsV2Command', ['Contents', 'CommonPrefixes']],
  ['ListObjectsCommand', ['Contents', 'CommonPrefixes']],
  ['GetCommand', ['Item']],
  ['GetItemCommand', ['Item']],
]);

export const commandNames: readonly string[] = [...parts.keys()];

/** Names that are used more often are left alone. */
const mostUses = 100;

/** `(await sqs.send(new ReceiveMessageCommand(…))).Messages`: undefined when the queue is empty. */
export function partOfCommand(wait: NodeOf<'AwaitExpression'>): Part | undefined {
  const names = partsOf(unwrap(wait.argument));
  const region = names && enclosingFunction(wait);
  if (names === undefined || region === undefined) return undefined;
  const uses = usesOf(wait, names);
  const [value] = uses ?? [];
  if (uses === undefined || value === undefined || uses.some((use) => isAskedFor(use))) return undefined;
  return { what: 'part', value, region, isLeftToCallers: false };
}

function partsOf(call: Node): readonly string[] | undefined {
  if (call.type !== 'CallExpression' || propertyName(unwrap(call.callee)) !== 'send') return undefined;
  const [sent] = call.arguments;
  const command = sent && writtenValue(sent);
  if (command?.type !== 'NewExpression') return undefined;
  const made = moduleMemberOf(command.callee);
  return made?.module.startsWith('@aws-sdk/') === true ? parts.get(made.path) : undefined;
}

/** undefined: the answer goes elsewhere, or how many there are is told by another part. */
function usesOf(wait: Node, names: readonly string[]): readonly Node[] | undefined {
  const around = parentOf(wait);
  if (around?.type === 'MemberExpression')
    return names.includes(propertyName(around) ?? '') ? [around] : undefined;
  if (around?.type !== 'VariableDeclarator') return undefined;
  if (around.id.type === 'Identifier') return membersOf(around.id, names);
  if (around.id.type !== 'ObjectPattern') return undefined;
  const taken = around.id.properties.find(
    (one) => one.type === 'ObjectProperty' && names.includes(keyName(one) ?? ''),
  );
  return taken?.type === 'ObjectProperty' && taken.value.type === 'Identifier'
    ? readsOf(taken.value)
    : undefined;
}

function membersOf(name: Node, names: readonly string[]): readonly Node[] | undefined {
  const members = readsOf(name)?.map((read) => parentOf(read) ?? read);
  if (members?.every((one) => 'property' in one) !== true) return undefined;
  if (members.some((one) => (propertyName(one) ?? '').endsWith('Count'))) return undefined;
  return members.filter((one) => names.includes(propertyName(one) ?? ''));
}

function readsOf(name: Node): readonly Node[] | undefined {
  const references = referenceOf(name)?.binding?.references ?? [];
  if (references.length > mostUses) return undefined;
  return references.filter(({ isInitial }) => !isInitial).map(({ identifier }) => identifier);
}

/** Tested, or given to somebody who may test it. */
function isAskedFor(use: Node): boolean {
  return isNullTest(use) || keyOf(use) === 'arguments';
}
