import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';
import { shortText } from '../_kit/short-text.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { mayGetMethods, mostUses } from './missing-methods.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

const collections: readonly string[] = ['Map', 'Set', 'WeakMap', 'WeakSet'];
const ofPromises: readonly string[] = ['all', 'allSettled', 'any', 'race'];

/** `new Map({ a: 1 })`, `for (const one of settings)`, `Promise.all(a(), b())`: nothing to go through. */
export function* notIterableIn(file: TypeScriptFile): Generator<RefusedValue, void> {
  const { tree } = file;
  for (const { callee, arguments: given } of tree.nodesOf('NewExpression')) {
    if (callee.type !== 'Identifier' || !collections.includes(callee.name)) continue;
    const [list] = given;
    if (list === undefined || list.type === 'SpreadElement' || !isGlobalName(callee, callee.name)) continue;
    yield* refusedAt(list, file);
  }
  // In a template, `v-for` goes through objects and numbers, too.
  if (/\.(?:vue|svelte|astro)$/i.test(file.path)) return;
  for (const { right } of tree.nodesOf('ForOfStatement')) yield* refusedAt(right, file);
  for (const spread of tree.nodesOf('SpreadElement'))
    if (parentOf(spread)?.type !== 'ObjectExpression') yield* refusedAt(spread.argument, file);
  for (const call of tree.callsNamed(ofPromises)) {
    const callee = unwrap(call.callee);
    if (callee.type !== 'MemberExpression' || !isGlobalName(callee.object, 'Promise')) continue;
    const [list, other] = call.arguments;
    if (list === undefined || list.type === 'SpreadElement') continue;
    if (other === undefined) yield* refusedAt(list, file);
    else yield* manyAt(list, propertyName(callee) ?? '', file);
  }
}

/** `Promise.all(load(), save())`: only the first is looked at. */
function* manyAt(first: Node, method: string, file: TypeScriptFile): Generator<RefusedValue, void> {
  if (unwrap(first).type === 'ArrayExpression') return;
  const code = shortText(first, file);
  const found = refused(
    first,
    say(
      `\`Promise.${method}\` takes one list: \`${code}\` is gone through in its place, and the others are never waited for.`,
      `\`Promise.${method}\` 只接受一个列表：它会去遍历 \`${code}\`，其余参数不会被等待。`,
    ),
    false,
  );
  if (found !== undefined) yield found;
}

function* refusedAt(list: Node, file: TypeScriptFile): Generator<RefusedValue, void> {
  const what = wordsFor(list, file);
  const found = what && refused(list, what);
  if (found !== undefined) yield found;
}

function wordsFor(list: Node, file: TypeScriptFile): Localized | undefined {
  const value = writtenValue(list);
  const name = unwrap(list);
  const isPlain = value.type === 'ObjectExpression' ? isPlainObject(value, name) : isPlainValue(value);
  if (!isPlain) return undefined;
  const code = shortText(list, file);
  return value.type === 'ObjectExpression'
    ? say(
        `\`${code}\` is an object, which cannot be gone through like a list: this throws a \`TypeError\`. \`Object.entries\` gives a list of it.`,
        `\`${code}\` 是对象，不能像列表那样遍历：这里会抛出 \`TypeError\`。\`Object.entries\` 可以得到列表。`,
      )
    : say(
        `\`${code}\` is no list, and cannot be gone through: this throws a \`TypeError\`.`,
        `\`${code}\` 不是列表，无法遍历：这里会抛出 \`TypeError\`。`,
      );
}

function isPlainValue(value: Node): boolean {
  switch (value.type) {
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'ArrowFunctionExpression':
      return true;
    default:
      return false;
  }
}

/** It is written out without a key that is computed, such as `[Symbol.iterator]`, and nobody gives it one. */
function isPlainObject(object: Node, name: Node): boolean {
  if (object.type !== 'ObjectExpression') return false;
  if (object.properties.some((one) => one.type === 'SpreadElement' || one.computed)) return false;
  if (name === object) return true;
  const binding = referenceOf(name)?.binding;
  if (binding?.kind !== 'const' || binding.declarations[0]?.typeAnnotation != null) return false;
  if (binding.references.length > mostUses) return false;
  return binding.references.every(
    ({ identifier, isInitial }) => isInitial || isJustRead(identifier) || !mayGetMethods(identifier),
  );
}

/** `Object.keys(settings)` gives it nothing, and `new Map(settings)` neither. */
function isJustRead(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'NewExpression') return collections.includes(nameOfCallee(around.callee) ?? '');
  return (
    around?.type === 'CallExpression' &&
    /^(?:keys|values|entries|all)$/.test(propertyName(around.callee) ?? '')
  );
}
