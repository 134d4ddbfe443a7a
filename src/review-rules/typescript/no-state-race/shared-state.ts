import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { expressionKey } from '../_kit/expression-key.ts';
import { isExportedValue } from '../_kit/is-exported-value.ts';
import { isInside } from '../_kit/is-inside.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { startedAtOnce } from './started-at-once.ts';

/** A variable or field that more than one run of an async function writes. */
export interface SharedState {
  /** Equal for expressions that mean it. */
  readonly key: string;
  readonly name: string;
  /** The runs are started at once, by `map` or `forEach`. */
  readonly isAtOnce: boolean;
}

/** undefined: it belongs to one run, or nothing says that there are several. */
export function sharedStateOf(target: Node, file: TypeScriptFile): SharedState | undefined {
  const node = unwrap(target);
  const owner = enclosingFunction(node);
  const key = expressionKey(node);
  if (owner?.async !== true || key === undefined) return undefined;
  const started = startedAtOnce(owner, file);
  const isAtOnce = started !== undefined;
  if (isEntryOfTable(node) && (isAtOnce ? isSharedEntry(node, owner) : isSharedByCallers(node, owner)))
    return { key, name: key.replaceAll('.[', '['), isAtOnce };
  const isShared =
    node.type === 'Identifier'
      ? isOutside(node, owner, started === 'callback')
      : isField(node) && (isAtOnce || isOpenMethod(owner));
  return isShared ? { key, name: key, isAtOnce } : undefined;
}

/** A map of the module in an exported function, or one of the object in a method that others call. */
export function sharedCollectionOf(map: Node): SharedState | undefined {
  const owner = enclosingFunction(map);
  const key = expressionKey(map);
  if (owner?.async !== true || key === undefined) return undefined;
  const isShared = isField(map) ? isOpenMethod(owner) : isOfModule(map) && isReentrant(owner);
  return isShared ? { key, name: key, isAtOnce: false } : undefined;
}

function isOfModule(name: Node): boolean {
  const binding = referenceOf(name)?.binding;
  return binding?.kind === 'const' && isTop(binding);
}

/** `counters[id]` with `const counters = {};` */
function isEntryOfTable(node: Node): node is NodeOf<'MemberExpression'> {
  return (
    node.type === 'MemberExpression' &&
    node.computed &&
    writtenValue(unwrap(node.object), 1).type === 'ObjectExpression'
  );
}

function isSharedByCallers({ object }: NodeOf<'MemberExpression'>, owner: FunctionNode): boolean {
  return isOfModule(unwrap(object)) && isReentrant(owner);
}

/** Of a table outside of the callback: several elements may have the same `ballot.choice`; `id` itself is mostly another one. */
function isSharedEntry({ object, property }: NodeOf<'MemberExpression'>, owner: FunctionNode): boolean {
  const table = referenceOf(unwrap(object))?.binding;
  const key = unwrap(property);
  if (table?.kind !== 'const' || isInside(table.scope.node, owner) || key.type !== 'MemberExpression')
    return false;
  if (/^_?(?:id|key|name|path|uuid)$/i.test(propertyName(key) ?? '')) return false;
  const [element] = owner.params;
  return element !== undefined && referenceOf(unwrap(key.object))?.binding?.declarations[0] === element;
}

/** Declared outside of the function: of the callback that runs many times, else at the top of an own module. */
function isOutside(identifier: Node, owner: FunctionNode, isAtOnce: boolean): boolean {
  const binding = referenceOf(identifier)?.binding;
  if (binding === undefined || (binding.kind !== 'let' && binding.kind !== 'var')) return false;
  const { node } = binding.scope;
  if (isAtOnce) return !isInside(node, owner) && !(isFunction(node) && node === owner);
  return isTop(binding) && isReentrant(owner);
}

/** Of a module: what is exported of a script that is none, nobody gets. */
export function isTop({ scope }: Binding): boolean {
  return scope.kind === 'module' || scope.kind === 'script';
}

/** Who calls it is not seen, and may do so before an earlier call is done. */
export function isReentrant(owner: FunctionNode): boolean {
  const around = parentOf(owner);
  if (around?.type === 'ExportNamedDeclaration' || around?.type === 'ExportDefaultDeclaration') return true;
  if (isExportedValue(owner)) return true;
  const name = owner.type === 'FunctionDeclaration' ? owner.id : heldAs(around);
  const references = name == null ? [] : (referenceOf(name)?.binding?.references ?? []);
  return references.some(({ identifier }) => isExportedValue(identifier));
}

/** `f` of `const f = async () => …` */
function heldAs(holder: Node | undefined): Node | undefined {
  return holder?.type === 'VariableDeclarator' ? holder.id : undefined;
}

/** A method that others call. */
function isOpenMethod(owner: FunctionNode): boolean {
  return (
    owner.type === 'ClassMethod' &&
    (owner.accessibility ?? 'public') === 'public' &&
    keyName(owner)?.startsWith('_') === false
  );
}

/** `this.total` */
function isField(node: Node): boolean {
  return (
    node.type === 'MemberExpression' &&
    unwrap(node.object).type === 'ThisExpression' &&
    (node.property.type === 'PrivateName' || propertyName(node) !== undefined)
  );
}
