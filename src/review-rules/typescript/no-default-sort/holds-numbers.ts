import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import { isNumber } from './is-number.ts';

/** Names that stand for names, and calls on the results of calls. */
const longestChain = 8;
/** A list used more often is not followed: each use would look at all the others. */
const mostUses = 500;

const sameElements =
  /^(?:filter|slice|splice|reverse|sort|concat|to(?:Sorted|Reversed|Spliced)|fill|values)$/;

/** Is it a list, or a set, of numbers and nothing else? An empty one that nothing is seen to be put in is not. */
export function holdsNumbers(expression: Node, steps = longestChain): boolean {
  const node = unwrap(expression);
  if (steps === 0) return false;
  switch (node.type) {
    case 'ArrayExpression':
      return node.elements.length > 0 && node.elements.every((one) => one !== null && isOf(one, steps));
    case 'CallExpression':
      return ofCall(node, steps - 1);
    case 'NewExpression': {
      const [from] = node.arguments;
      return isGlobalName(node.callee, 'Set') && from !== undefined && holdsNumbers(from, steps - 1);
    }
    case 'Identifier':
      return ofName(referenceOf(node)?.binding, steps - 1);
    case 'MemberExpression':
      return node.object.type === 'ThisExpression' && isNumbersType(fieldType(node));
    default:
      return false;
  }
}

/** An element, or the elements of what is spread. */
function isOf(element: Node, steps: number): boolean {
  return element.type === 'SpreadElement' ? holdsNumbers(element.argument, steps - 1) : isNumber(element);
}

function ofCall({ callee, arguments: given }: NodeOf<'CallExpression'>, steps: number): boolean {
  const method = unwrap(callee);
  const name = propertyName(method);
  if (name === undefined || method.type !== 'MemberExpression') return false;
  const [first, second] = given;
  if (name === 'from' && isGlobalName(method.object, 'Array')) {
    if (second !== undefined) return givesNumber(second);
    return first !== undefined && holdsNumbers(first, steps);
  }
  if (name === 'map') return first !== undefined && givesNumber(first);
  if (!sameElements.test(name) || !holdsNumbers(method.object, steps)) return false;
  return name !== 'concat' || given.every((one) => isNumber(one) || holdsNumbers(one, steps));
}

/** A function that makes a number of each element. */
function givesNumber(mapper: Node): boolean {
  const bare = unwrap(mapper);
  if (!isFunction(bare)) {
    if (bare.type === 'Identifier')
      return /^(?:Number|parseFloat|parseInt)$/.test(bare.name) && isGlobalName(bare, bare.name);
    return bare.type === 'MemberExpression' && isNumberMaker(bare);
  }
  if (bare.async === true || bare.generator === true) return false;
  if (bare.body.type !== 'BlockStatement') return isNumber(bare.body);
  const [only, ...others] = bare.body.body;
  return (
    others.length === 0 &&
    only?.type === 'ReturnStatement' &&
    only.argument != null &&
    isNumber(only.argument)
  );
}

function isNumberMaker(member: NodeOf<'MemberExpression'>): boolean {
  const name = propertyName(member) ?? '';
  if (isGlobalName(member.object, 'Number')) return /^parse(?:Float|Int)$/.test(name);
  return isGlobalName(member.object, 'Math') && /^(?:abs|round|floor|ceil|trunc|sqrt)$/.test(name);
}

function ofName(binding: Binding | undefined, steps: number): boolean {
  const declaration = binding?.declarations[0];
  if (binding === undefined || declaration === undefined) return false;
  if (declaration.typeAnnotation != null) return isNumbersType(declaration.typeAnnotation);
  const owner = parentOf(declaration);
  if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration || owner.init == null) return false;
  if (isReassigned(binding)) return false;
  const init = unwrap(owner.init);
  const isEmpty = init.type === 'ArrayExpression' && init.elements.length === 0;
  return (isEmpty || holdsNumbers(init, steps)) && isOnlyGivenNumbers(binding, isEmpty, steps);
}

/** Of all that is pushed to a list, and put into it by other ways. */
function isOnlyGivenNumbers({ references }: Binding, isEmpty: boolean, steps: number): boolean {
  if (references.length > mostUses) return false;
  let added = 0;
  for (const { identifier } of references) {
    const member = parentOf(identifier);
    if (member?.type !== 'MemberExpression' || member.object !== identifier) {
      // Whoever gets the empty list may fill it.
      if (isEmpty && member?.type === 'CallExpression') return false;
      continue;
    }
    const around = parentOf(member);
    if (around?.type === 'AssignmentExpression' && around.left === member) return false;
    if (around?.type !== 'CallExpression' || around.callee !== member) continue;
    if (!/^(?:push|unshift|add|splice|fill)$/.test(propertyName(member) ?? '')) continue;
    if (!around.arguments.every((one) => isOf(one, steps))) return false;
    added += around.arguments.length;
  }
  return !isEmpty || added > 0;
}

/** `number[]`, `readonly number[]`, `Array<number>`, `Set<number>`; arrays of fixed numeric type sort as numbers do. */
function isNumbersType(annotation: Node | null | undefined): boolean {
  switch (annotation?.type) {
    case 'TSTypeAnnotation':
    case 'TSParenthesizedType':
      return isNumbersType(annotation.typeAnnotation);
    case 'TSTypeOperator':
      return annotation.operator === 'readonly' && isNumbersType(annotation.typeAnnotation);
    case 'TSArrayType':
      return annotation.elementType.type === 'TSNumberKeyword';
    case 'TSTypeReference': {
      const { typeName, typeArguments } = annotation;
      if (typeName.type !== 'Identifier' || !/^(?:Readonly)?(?:Array|Set)$/.test(typeName.name)) return false;
      return typeArguments?.params[0]?.type === 'TSNumberKeyword';
    }
    default:
      return false;
  }
}

/** The annotation of the field that `this.name` reads. */
function fieldType(member: NodeOf<'MemberExpression'>): Node | null | undefined {
  const name = keyName({ key: member.property, computed: member.computed });
  for (const around of ancestorsOf(member)) {
    if (around.type !== 'ClassBody') continue;
    for (const one of around.body) {
      const isField = one.type === 'ClassProperty' || one.type === 'ClassPrivateProperty';
      if (isField && keyName(one) === name) return one.typeAnnotation;
    }
    return undefined;
  }
  return undefined;
}
