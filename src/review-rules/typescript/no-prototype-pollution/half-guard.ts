import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isComputed } from './pollution.ts';

/**
 * Does nothing ask what kind of value the steps of the target lead to? Then the keys `constructor` and `prototype`, one
 * after the other, go through the function `Object` to the prototype that a guard against `__proto__` is to keep out.
 */
export function passesFunctions(object: Node, source: string, file: TypeScriptFile): boolean {
  const root = rootOf(object);
  if (root === undefined) return false;
  const names = [root, ...namesOfSteps(root, source)].map((name) => name.replaceAll('$', String.raw`\$`));
  const place = String.raw`(?:[\w.]{1,60}\.)?(?:${names.join('|')})(?![\w$.(])`;
  const tests = new RegExp(
    String.raw`(?:\btypeof\s*\(?\s*|\b(${tester})\(\s*(?:\w{1,60},\s*)?)${place}|${place}(?:\[[^\]]{0,99}\])?\s+instanceof\b`,
    'gi',
  );
  return Array.from(source.replaceAll(ofOtherKinds, '').matchAll(tests), ([, name]) => name).every(
    (name) => name === 'isArray' || (name !== undefined && admitsFunctions(name, file)),
  );
}

/** Whether it is a text or a number: a function is neither, and goes the way of objects. */
const ofOtherKinds =
  /typeof\s*\(?\s*[\w$.[\]]{1,80}\)?\s*[!=]==?\s*['"](?:string|number|boolean|undefined)['"]|[\w$.[\]]{1,80}\s+instanceof\s+(?:String|Number|Array|Date|RegExp)\b/g;

/** What is called to learn what kind of value something is. */
const tester = String.raw`is\w{0,60}|\w{0,60}(?:kind|type)\w{0,60}|call`;

/** The name that `target[key]`, or a name for it, begins with. */
function rootOf(object: Node): string | undefined {
  const place = unwrap(object);
  const first = firstOfFold(place);
  if (first?.type === 'Identifier') return first.name;
  const root = isComputed(place) ? unwrap(place.object) : place;
  if (root.type !== 'Identifier' || referenceOf(root)?.binding === undefined) return undefined;
  return root.name;
}

/** `at` of `path.reduce((at, key) => at[key], target)` */
function firstOfFold(place: Node): Node | undefined {
  if (place.type !== 'CallExpression' || nameOfCallee(place.callee) !== 'reduce') return undefined;
  const [callback] = place.arguments;
  return callback !== undefined && isFunction(callback) ? callback.params[0] : undefined;
}

/** More names for what the steps lead to are not looked for. */
const mostNames = 8;

/** `next` of `next = target[key]`. */
function namesOfSteps(root: string, source: string): readonly string[] {
  const names: string[] = [];
  for (const [, name = '', from] of source.matchAll(/(?<![\w$.])([\w$]{1,60})\s*=\s*([\w$]{1,60})\s*\[/g))
    if (from === root && names.length < mostNames) names.push(name);
  return names;
}

/** `isObject` of this file that says yes to functions as well, or that of a package which does. */
function admitsFunctions(tester: string, { tree, text }: TypeScriptFile): boolean {
  const owner = tree.nodesOf('FunctionDeclaration').find(({ id }) => id?.name === tester);
  if (owner === undefined) return /['"]is-extendable['"]/.test(text);
  const { start, end } = rangeOf(owner);
  return /={2,3}\s*['"]function['"]/.test(text.slice(start, end));
}
