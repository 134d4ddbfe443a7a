import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { getsConstantPaths } from './constant-path.ts';
import { pathName } from './path-text.ts';
import type { Pollution } from './pollution.ts';
import { getsWrittenSources } from './written-source.ts';

/** Files about the settings of the program itself. */
const ofSettings = /(?:^|\/)[^/]*(?:config|settings?)[^/]*(?:\/|\.\w+$)/i;
/** First words of what gives a name to a part of the program. */
const defining = /^_?(?:assign|define|declare|register|provide|namespace)/i;

/** Are the keys names that the author of the program has given? */
export function isOfTheProgram(
  { form, object }: Pollution,
  owner: FunctionNode,
  file: TypeScriptFile,
): boolean {
  if (form === 'merge')
    return mergesFunctions(object) || staysWithSettings(owner, file) || getsWrittenSources(object, owner);
  if (form !== 'path') return false;
  return (
    getsConstantPaths(owner, file) ||
    staysWithSettings(owner, file) ||
    givesNames(owner) ||
    goesToKnownPlaces(owner, file)
  );
}

function staysWithSettings(owner: FunctionNode, { path }: TypeScriptFile): boolean {
  if (!ofSettings.test(path)) return false;
  // A callback belongs to the function around.
  const name = [owner, ...ancestorsOf(owner)]
    .filter((one) => isFunction(one))
    .map((one) => bindingOfFunction(one))
    .find((one) => one !== undefined);
  return (
    name !== undefined &&
    !(name.exported && name.scope.kind !== 'script') &&
    name.references.every(({ identifier }) => !isHandedOut(identifier))
  );
}

/** `module.exports = merge`, `{ merge }` */
function isHandedOut(identifier: Node): boolean {
  const around = parentOf(identifier);
  if (around?.type === 'AssignmentExpression') return keyOf(identifier) === 'right';
  return around?.type === 'ObjectProperty' && keyOf(identifier) === 'value';
}

/** `define(name, method)`, where the name is split into those of parts of the program. */
function givesNames(owner: FunctionNode): boolean {
  if (!defining.test(nameOfFunction(owner) ?? '')) return false;
  return owner.params.some((one) => one.type === 'Identifier' && /^(?:name|ns|namespace)$/.test(one.name));
}

/** `path.startsWith('object3D.')`, `path === 'size'`: it goes down in what the program knows. */
function goesToKnownPlaces(owner: FunctionNode, { tree }: TypeScriptFile): boolean {
  const { bindings } = tree.scopeOf(owner);
  return owner.params.some((one) => {
    const binding = one.type === 'Identifier' && pathName.test(one.name) ? bindings.get(one.name) : undefined;
    return binding?.references.some(({ identifier }) => isComparedWithWord(identifier)) === true;
  });
}

function isComparedWithWord(path: Node): boolean {
  const around = parentOf(path);
  const call = around && propertyName(around) === 'startsWith' ? parentOf(around) : undefined;
  const [sought] = call !== undefined && isCall(call) ? call.arguments : [];
  if (sought !== undefined) return isWord(sought);
  return (
    around?.type === 'BinaryExpression' &&
    /^===?$/.test(around.operator) &&
    (isWord(around.left) || isWord(around.right))
  );
}

function isWord(value: Node): boolean {
  return value.type === 'StringLiteral' && /^[a-z]\w/i.test(value.value);
}

/** `merge(target[name], value)`, where `value` is called: no text that somebody sends holds functions. */
function mergesFunctions(object: Node): boolean {
  const call = parentOf(object);
  if (call === undefined || !isCall(call)) return false;
  return call.arguments.some((given) => {
    const binding = given === object ? undefined : referenceOf(given)?.binding;
    return binding !== undefined && isCalled(binding);
  });
}

/** `value()`, `value.apply(that, list)` */
function isCalled({ references }: Binding): boolean {
  return references.some(({ identifier }) => {
    if (keyOf(identifier) === 'callee') return true;
    const member = keyOf(identifier) === 'object' ? parentOf(identifier) : undefined;
    return (
      member !== undefined &&
      /^(?:apply|call|bind)$/.test(propertyName(member) ?? '') &&
      keyOf(member) === 'callee'
    );
  });
}
