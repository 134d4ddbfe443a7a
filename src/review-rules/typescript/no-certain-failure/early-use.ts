import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf } from '../../../languages/typescript/node.ts';
import type { Binding, Reference } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A name is read before the statement that declares it has run: `const user = load(user)` in an inner block. */
export interface EarlyUse {
  readonly kind: 'early-use';
  readonly at: Node;
  readonly name: string;
  readonly isInOwnValue: boolean;
}

export function* earlyUsesIn({ tree, text, path }: TypeScriptFile): Generator<EarlyUse, void> {
  for (const reference of tree.references) {
    const { binding, identifier, access } = reference;
    if (binding === undefined || access === 'write' || binding.declarations.length !== 1) continue;
    if (binding.kind !== 'let' && binding.kind !== 'const' && binding.kind !== 'class') continue;
    const declaration = binding.declarations[0];
    if (declaration === undefined || declaration === identifier) continue;
    const isEarlier = isBefore(identifier, declaration);
    const isInOwnValue = !isEarlier && isInValueOf(declaration, identifier);
    if (!isInOwnValue && !isEarlier) continue;
    if (!isRunAtOnce(reference, binding) || isAmbient(declaration)) continue;
    if (
      !hasTwoScripts(path) ||
      !text.slice(identifier.start ?? 0, declaration.start ?? 0).includes('</script')
    )
      yield { kind: 'early-use', at: identifier, name: binding.name, isInOwnValue };
  }
}

/** The script of a module runs before that of its component, wherever it stands. */
function hasTwoScripts(path: string): boolean {
  return /\.(?:vue|svelte)$/.test(path);
}

/** `declare class Base {}`, `declare const VERSION: string`: somebody else has made it before. */
function isAmbient(declaration: Node): boolean {
  const around = parentOf(declaration);
  const statement = around?.type === 'VariableDeclarator' ? parentOf(around) : around;
  return statement !== undefined && 'declare' in statement && statement.declare === true;
}

function isBefore(one: Node, other: Node): boolean {
  return (one.start ?? 0) < (other.start ?? 0);
}

function isInValueOf(declaration: Node, use: Node): boolean {
  const declarator = parentOf(declaration);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration || !declarator.init)
    return false;
  const at = use.start ?? 0;
  return at >= (declarator.init.start ?? 0) && at < (declarator.init.end ?? 0);
}

/** In the same run of the block that declares it, not in a function that is called later. */
function isRunAtOnce({ identifier, scope }: Reference, binding: Binding): boolean {
  if (scope.isDynamic) return false;
  for (let at = parentOf(identifier); at !== undefined; at = parentOf(at)) {
    if (at === binding.scope.node) return true;
    if (isFunction(at) || isDeferred(at) || isOfDecorated(at, binding)) return false;
  }
  return false;
}

/** `@Directive({ useExisting: Field }) class Field {}`: TypeScript calls decorators when the class is made. */
function isOfDecorated(at: Node, { declarations: [declaration] }: Binding): boolean {
  const around = at.type === 'Decorator' ? parentOf(at) : undefined;
  return around?.type === 'ClassDeclaration' && around.id === declaration;
}

/** Types, names of exports and fields of classes are looked at later, or never. */
function isDeferred({ type }: Node): boolean {
  return (
    type === 'ClassProperty' ||
    type === 'ClassPrivateProperty' ||
    type === 'ClassAccessorProperty' ||
    type === 'ExportSpecifier' ||
    type === 'ExportDefaultDeclaration' ||
    type.startsWith('TS')
  );
}
