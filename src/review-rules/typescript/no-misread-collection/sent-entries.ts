import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Misreading } from './misreading.ts';

/** Answers of a server. */
const answer = /^(?:res|response|reply|Response|NextResponse|c|ctx)$/;

/** `res.json(byRole)`, `JSON.stringify({ tags })`: of a map or a set inside only `{}` is written. */
export function sentEntries(call: NodeOf<'CallExpression'>): Misreading | undefined {
  const [given, other] = call.arguments;
  if (given === undefined) return undefined;
  const name = nameOfCallee(call.callee);
  if (name === 'stringify') return other === undefined && isOfJson(call) ? inside(given) : undefined;
  if (name !== 'json' || !isAnswer(call.callee)) return undefined;
  return whole(given) ?? inside(given);
}

function isOfJson({ callee }: NodeOf<'CallExpression'>): boolean {
  return callee.type === 'MemberExpression' && nameOf(callee.object) === 'JSON';
}

/** `res.json`, `res.status(200).json` */
function isAnswer(callee: Node): boolean {
  const member = unwrap(callee);
  if (member.type !== 'MemberExpression') return false;
  const owner = unwrap(member.object);
  if (owner.type === 'Identifier') return answer.test(owner.name);
  if (owner.type !== 'CallExpression' || nameOfCallee(owner.callee) !== 'status') return false;
  return isAnswer(owner.callee);
}

function nameOf(node: Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

function whole(on: Node): Misreading | undefined {
  const collection = collectionOf(on);
  return collection === 'map' || collection === 'set'
    ? { manner: 'lost-entries', on, collection }
    : undefined;
}

/** The parts of an object that is written out. */
function inside(given: Node): Misreading | undefined {
  const object = unwrap(given);
  if (object.type !== 'ObjectExpression') return undefined;
  for (const part of object.properties) {
    if (part.type !== 'ObjectProperty') continue;
    const found = whole(part.value) ?? inside(part.value);
    if (found !== undefined) return found;
  }
  return undefined;
}
