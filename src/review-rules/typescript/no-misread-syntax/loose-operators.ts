import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** `at + 1 % list.length`: of the one alone the rest is taken. */
export function earlyRemainder(
  on: NodeOf<'BinaryExpression'>,
  { text }: TypeScriptFile,
): Misread | undefined {
  if (on.operator !== '+' && on.operator !== '-') return undefined;
  const { left, right } = on;
  if (right.type !== 'BinaryExpression' || right.operator !== '%') return undefined;
  if (right.left.type !== 'NumericLiteral' || right.right.type === 'NumericLiteral') return undefined;
  if (left.type === 'StringLiteral' || right !== unwrap(right)) return undefined;
  if (text[(right.start ?? 0) - 1] === '(') return undefined;
  return { manner: 'early-remainder', on, meant: '%' };
}

/** `process.env.PORT | 3000`: the bits of both, for what was to be a fallback. */
export function bitwiseFallback(on: NodeOf<'BinaryExpression'>): Misread | undefined {
  if (on.operator !== '|') return undefined;
  const holder = on.left.type === 'MemberExpression' ? unwrap(on.left.object) : undefined;
  const isVariable = holder?.type === 'MemberExpression' && propertyName(holder) === 'env';
  if (!isVariable || !isUndeclared(unwrap(holder.object), 'process')) return undefined;
  return { manner: 'bitwise-condition', on, meant: '||' };
}

/** `case Level.debug || Level.info:` is the first of them alone. */
export function joinedCase({ test }: NodeOf<'SwitchCase'>): Misread | undefined {
  const both = test == null ? undefined : unwrap(test);
  if (both?.type !== 'LogicalExpression' || both.operator !== '||') return undefined;
  return isNamed(both.left) && isNamed(both.right)
    ? { manner: 'joined-case', on: both, meant: '' }
    : undefined;
}

/** `Level.debug`, `NodeKind.Call` */
function isNamed(value: Node): boolean {
  const bare = unwrap(value);
  if (bare.type === 'LogicalExpression') return isNamed(bare.left) && isNamed(bare.right);
  if (bare.type !== 'MemberExpression' || bare.computed) return false;
  const owner = unwrap(bare.object);
  return owner.type === 'Identifier' && /^[A-Z]/.test(owner.name);
}

/** `list[i + 1]` of `for (const i in list)`: the names of places are texts, and `'0' + 1` is `'01'`. */
export function joinedPlace(on: NodeOf<'BinaryExpression'>): Misread | undefined {
  if (on.operator !== '+' || on.right.type !== 'NumericLiteral') return undefined;
  const name = unwrap(on.left);
  const binding = name.type === 'Identifier' ? referenceOf(name)?.binding : undefined;
  const declarator = binding?.declarations[0] && parentOf(binding.declarations[0]);
  const declaration = declarator && parentOf(declarator);
  const loop = declaration && parentOf(declaration);
  if (loop?.type !== 'ForInStatement' || declarator?.type !== 'VariableDeclarator') return undefined;
  if (binding?.isReassigned === true || loop.left !== declaration) return undefined;
  return isPlace(on) ? { manner: 'joined-number', on: on.left, meant: '' } : undefined;
}

/** In brackets, compared or given to a name; a text may be made of it as well. */
function isPlace(sum: Node): boolean {
  for (const around of ancestorsOf(sum)) {
    if (around.type === 'ParenthesizedExpression') continue;
    return around.type === 'MemberExpression' || around.type === 'VariableDeclarator';
  }
  return false;
}
