import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isNullTest } from '../_kit/is-null-test.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';
import type { Part } from './find-absent-parts.ts';

/** `const { data } = await supabase.from('users').select();`: who takes no `error` gets null where there was one. */
export function dataOf(wait: NodeOf<'AwaitExpression'>): Part | undefined {
  const call = unwrap(wait.argument);
  const declarator = parentOf(wait);
  if (call.type !== 'CallExpression' || declarator?.type !== 'VariableDeclarator') return undefined;
  if (declarator.id.type !== 'ObjectPattern' || !isQuery(call)) return undefined;
  const [only, another] = declarator.id.properties;
  if (only?.type !== 'ObjectProperty' || another !== undefined || keyName(only) !== 'data') return undefined;
  const first = firstUse(only.value);
  const region = enclosingFunction(wait);
  return first && region && { what: 'data', value: first, region, isLeftToCallers: false };
}

function isQuery(call: NodeOf<'CallExpression'>): boolean {
  const names = namesOfReceiver(call.callee);
  const all = [...names, nameOfCallee(call.callee) ?? ''];
  if (all.includes('throwOnError') || all.includes('storage')) return false;
  const isAsked = all.some((name) => /^(?:select|insert|update|upsert|delete|rpc)$/.test(name));
  return isAsked && names.some((name) => /supabase/i.test(name)) && names.includes('from');
}

function firstUse(name: Node): Node | undefined {
  const uses = (referenceOf(name)?.binding?.references ?? []).filter(({ isInitial }) => !isInitial);
  return uses.some(({ identifier }) => isNullTest(identifier)) ? undefined : uses[0]?.identifier;
}
