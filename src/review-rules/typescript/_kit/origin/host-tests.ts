import type { Node } from '../../../../languages/typescript/node.ts';
import { ancestorsOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../is-undeclared.ts';
import { propertyName } from '../property-name.ts';
import { keyTaken, takenFrom } from '../taken-from.ts';
import { writtenValue } from '../written-value.ts';
import type { WeakTest } from './weak-tests.ts';

/** A weak test of the host of an address, and what else goes with it. */
export interface HostTest extends WeakTest {
  readonly around: readonly Node[];
}

/** `new URL(url).hostname.endsWith('example.org')`, `['localhost', '127.0.0.1'].includes(hostname)` */
export function hostTests({ tree }: TypeScriptFile): readonly HostTest[] {
  if (!tree.words.has('host') && !tree.words.has('hostname')) return [];
  return tree.nodesOf('CallExpression').flatMap((test): readonly HostTest[] => {
    const method = propertyName(test.callee);
    const [given] = test.arguments;
    if (given === undefined || !('object' in test.callee)) return [];
    const object = test.callee.object as Node;
    if (method === 'endsWith') {
      const address = isOpenEnd(given) ? addressOf(object) : undefined;
      return address === undefined
        ? []
        : [{ test, written: test, value: address, lets: 'longer-name', around: patternOf(object) }];
    }
    if (method !== 'includes' && method !== 'has') return [];
    const address = isListOfOwn(object) ? addressOf(given) : undefined;
    if (address === undefined) return [];
    return [
      {
        test,
        written: test,
        value: address,
        lets: 'other-spelling',
        around: [...patternOf(given), ...mentionsOf(object)],
      },
    ];
  });
}

/** `'example.org'` and no dot before it. */
function isOpenEnd(text: Node): boolean {
  const value = writtenValue(text);
  return value.type === 'StringLiteral' && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(value.value);
}

/** Names and numbers of this machine and its net, which have many more. */
const own =
  /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1?\]?|169\.254\.169\.254|metadata(?:\.google\.internal)?|host\.docker\.internal)$/i;

function isListOfOwn(list: Node): boolean {
  const value = writtenValue(list);
  const isSet = value.type === 'NewExpression' && isUndeclared(value.callee, 'Set');
  const given: Node | undefined = isSet ? value.arguments[0] : value;
  const items = given && writtenValue(given);
  return (
    items?.type === 'ArrayExpression' &&
    items.elements.length > 0 &&
    items.elements.every((one) => one?.type === 'StringLiteral' && own.test(one.value))
  );
}

/** `url` of `new URL(url).hostname`, also where the parts have names of their own. */
function addressOf(host: Node): Node | undefined {
  const value = writtenValue(host);
  const taken = /^host(?:name)?$/.test(keyTaken(value) ?? '') ? takenFrom(value) : undefined;
  if (taken !== undefined) return argumentOf(taken);
  const isHost = /^host(?:name)?$/.test(propertyName(value) ?? '') && 'object' in value;
  return isHost ? argumentOf(value.object as Node) : undefined;
}

function argumentOf(url: Node): Node | undefined {
  const made = writtenValue(url);
  if (made.type !== 'NewExpression' || !isUndeclared(made.callee, 'URL')) return undefined;
  return made.arguments.length === 1 ? made.arguments[0] : undefined;
}

/** `{ hostname }` of `const { hostname } = new URL(url)`, and all of `const hostname = new URL(url).hostname`. */
function patternOf(host: Node): readonly Node[] {
  const declaration = referenceOf(unwrap(host))?.binding?.declarations[0];
  const declarator =
    declaration && [...ancestorsOf(declaration)].find(({ type }) => type === 'VariableDeclarator');
  return declarator === undefined ? [] : [declarator];
}

/** A list is used a few times. */
const mostUses = 20;

function mentionsOf(list: Node): readonly Node[] {
  const binding = referenceOf(unwrap(list))?.binding;
  if (binding === undefined || binding.references.length > mostUses) return [];
  return [...binding.declarations, ...binding.references.map(({ identifier }) => identifier)];
}
