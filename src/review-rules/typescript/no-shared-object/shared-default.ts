import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { isChangedInside } from './changes-inside.ts';

export interface SharedDefault {
  readonly manner: 'default';
  readonly at: Node;
  readonly name: string;
  /** Nothing is chosen or joined: it may be the only call there is. */
  readonly isAlias?: boolean;
}

/** Names of what stays as it is, so that each call can begin with it. */
const defaultName =
  /^_?default(?:s$|$|_|[A-Z])|^_?(?:initial|base|preset|fallback)(?:_|[A-Z])|[a-z]Defaults?$|^(?:DEFAULT|BASE|INITIAL|PRESET|FALLBACK)(?:S$|$|_)|_DEFAULTS?$/;

/** `defaultRegistry`, `DEFAULT_CACHE`: the one that all who name none share is to be changed. */
const single =
  /(?:Registry|Cache|Store|Instance|Context|Map|_(?:REGISTRY|CACHE|STORE|INSTANCE|CONTEXT|MAP))$/;

/** `configure(options)`, `setDefaults(options)`: all calls to come are meant. */
function setsUp(code: FunctionNode): boolean {
  return /^(?:configure|setup|init|override|setDefaults?|setOptions)(?:$|[A-Z_])/.test(
    nameOfFunction(code) ?? '',
  );
}

/** A function in `produce(…)`, `createSlice(…)`: it gets a draft, and changes of that are no changes of the object. */
function isDraft(code: FunctionNode): boolean {
  let left = mostAround;
  for (const around of ancestorsOf(code)) {
    if (left-- === 0 || around.type.endsWith('Statement')) return false;
    const isGiven = around.type === 'CallExpression';
    if (isGiven && /^(?:produce|createSlice|createReducer)$/.test(nameOfCallee(around.callee) ?? ''))
      return true;
  }
  return false;
}

const mostAround = 12;

/** `Object.assign(defaults, options)`, whose result is used as the options of one call. */
export function assignedDefaultOf(call: NodeOf<'CallExpression'>): SharedDefault | undefined {
  const [target, ...others] = call.arguments;
  if (target === undefined || others.length === 0 || !joins(call.callee)) return undefined;
  const home = enclosingFunction(call);
  if (home === undefined || !isUsed(call) || setsUp(home)) return undefined;
  const name = defaultNamed(target);
  return name === undefined
    ? undefined
    : { manner: 'default', at: call, name, isAlias: isWholeModule(home) || isKeptInField(call) };
}

/** `this.config = Object.assign(defaultConfig, config)`: of the one object there is, mostly. */
function isKeptInField(call: Node): boolean {
  const holder = parentOf(call);
  return holder?.type === 'AssignmentExpression' && holder.left.type === 'MemberExpression';
}

/** `module.exports = (options) => …`, `export default function`: what a plugin is set up with, once. */
function isWholeModule(code: FunctionNode): boolean {
  const around = parentOf(code);
  if (around?.type === 'ExportDefaultDeclaration') return true;
  if (around?.type !== 'AssignmentExpression' || around.left.type !== 'MemberExpression') return false;
  return propertyName(around.left) === 'exports' && isUndeclared(around.left.object, 'module');
}

export const joining: readonly string[] = [
  ...['assign', 'assignIn', 'extend', 'merge', 'defaults', 'defaultsDeep'],
];

/** `Object.assign`, and the functions of Lodash that change their first argument. */
function joins(callee: Node): boolean {
  if (!joining.includes(nameOfCallee(callee) ?? '')) return false;
  const method = unwrap(callee);
  if (method.type === 'MemberExpression' && isUndeclared(method.object, 'Object'))
    return propertyName(method) === 'assign';
  return /^(?:lodash(?:-es)?|underscore)(?:\/|$)/.test(moduleMemberOf(callee)?.module ?? '');
}

/** Its result has a name, is given back or given along. */
function isUsed(call: Node): boolean {
  const holder = parentOf(call);
  switch (holder?.type) {
    case 'VariableDeclarator':
    case 'ReturnStatement':
      return true;
    case 'CallExpression':
      return keyOf(call) === 'arguments';
    case 'AssignmentExpression':
      return keyOf(call) === 'right' && defaultNamed(holder.left) === undefined;
    default:
      return false;
  }
}

/** `const options = given || defaults; options.retries = 3;` */
export function changedDefaultOf(declarator: NodeOf<'VariableDeclarator'>): SharedDefault | undefined {
  const { id, init } = declarator;
  if (id.type !== 'Identifier' || init == null) return undefined;
  const value = unwrap(init);
  const chosen = value.type === 'LogicalExpression' && value.operator !== '&&' ? unwrap(value.right) : value;
  const name = chosen.type === 'Identifier' ? defaultNamed(chosen) : undefined;
  const home = name === undefined ? undefined : enclosingFunction(declarator);
  if (home === undefined) return undefined;
  const binding = referenceOf(id)?.binding;
  if (name === undefined || binding === undefined || setsUp(home)) return undefined;
  const change = firstChange(binding);
  return change && { manner: 'default', at: change, name, isAlias: chosen === value };
}

/** `function run(options = defaults) { options.retries = 3; }` */
export function changedParameterOf(
  { left, right }: NodeOf<'AssignmentPattern'>,
  { tree }: TypeScriptFile,
): SharedDefault | undefined {
  const name = left.type === 'Identifier' ? defaultNamed(right) : undefined;
  const code = name === undefined ? undefined : enclosingFunction(right);
  if (left.type !== 'Identifier' || name === undefined || code === undefined) return undefined;
  if (isDraft(code) || setsUp(code)) return undefined;
  const binding = lookUp(tree.scopeOf(code.body), left.name);
  if (binding?.kind !== 'param' || binding.declarations[0] !== left) return undefined;
  const change = firstChange(binding);
  return change && { manner: 'default', at: change, name };
}

function firstChange({ references }: Binding): Node | undefined {
  if (references.some(isLaterWrite)) return undefined;
  return references.find(({ identifier }) => isChangedInside(identifier))?.identifier;
}

function isLaterWrite({ identifier, access, isInitial }: Reference): boolean {
  return access !== 'read' && !isInitial && parentOf(identifier)?.type !== 'AssignmentPattern';
}

/** The name of a constant of the module that is an object, written out there, and by its name a default. */
function defaultNamed(node: Node): string | undefined {
  const binding = referenceOf(unwrap(node))?.binding;
  if (binding?.kind !== 'const' || !defaultName.test(binding.name) || single.test(binding.name))
    return undefined;
  if (binding.scope.kind !== 'module' && binding.scope.kind !== 'script') return undefined;
  const [declaration] = binding.declarations;
  const declarator = declaration && parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init == null) return undefined;
  return unwrap(declarator.init).type === 'ObjectExpression' ? binding.name : undefined;
}
