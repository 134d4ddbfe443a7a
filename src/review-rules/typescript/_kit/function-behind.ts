import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { moduleMemberOf } from './module-member.ts';
import { propertyName } from './property-name.ts';

/** What is known of a function: its code, or only its type. */
export type Signature = FunctionNode | NodeOf<'TSDeclareMethod' | 'TSFunctionType'>;

/** The function that an expression is or names, when it can be no other; methods: see `methodBehind`. */
export function functionBehind(expression: Node): Signature | undefined {
  const node = unwrap(expression);
  if (isFunction(node)) return node;
  if (node.type === 'CallExpression') return memoized(node);
  const reference = referenceOf(node);
  const binding = reference?.binding;
  if (reference === undefined || binding === undefined || reference.scope.isDynamic) return undefined;
  const found = declaredFunction(binding);
  return found === undefined || isReassigned(binding) ? undefined : found;
}

function declaredFunction(binding: Binding): Signature | undefined {
  const [first, ...others] = binding.declarations;
  if (first === undefined) return undefined;
  const owner = parentOf(first);
  switch (binding.kind) {
    case 'function':
      return implementationOf(binding);
    case 'function-name':
      return owner !== undefined && isFunction(owner) ? owner : undefined;
    case 'param':
      return functionType(first.typeAnnotation);
    case 'const':
    case 'let':
    case 'var':
      if (others.length > 0 || owner?.type !== 'VariableDeclarator' || owner.id !== first) return undefined;
      return functionType(first.typeAnnotation) ?? initialFunction(owner.init);
    default:
      return undefined;
  }
}

/** A name that stands for a name is not followed. */
function initialFunction(init: Node | null | undefined): Signature | undefined {
  if (init == null) return undefined;
  const bare = unwrap(init);
  if (bare.type === 'CallExpression') return memoized(bare);
  return isFunction(bare) ? bare : undefined;
}

/** Overloads say less than the body they belong to. */
function implementationOf({ declarations }: Binding): Signature | undefined {
  const owners = declarations.map((declaration) => parentOf(declaration));
  const bodies = owners.filter((owner) => owner?.type === 'FunctionDeclaration');
  return bodies.length === 1 ? bodies[0] : undefined;
}

/** The function type that an annotation spells out. */
export function functionType(annotation: Node | null | undefined): Signature | undefined {
  if (annotation?.type !== 'TSTypeAnnotation') return undefined;
  const type = annotation.typeAnnotation;
  return type.type === 'TSFunctionType' ? type : undefined;
}

/** `useCallback(f, […])` of React is `f`. */
function memoized({ callee, arguments: [callback] }: NodeOf<'CallExpression'>): Signature | undefined {
  if (callback === undefined || !isFunction(callback)) return undefined;
  const name = callee.type === 'Identifier' ? callee.name : propertyName(callee);
  return name === 'useCallback' && moduleMemberOf(callee)?.path === name ? callback : undefined;
}
