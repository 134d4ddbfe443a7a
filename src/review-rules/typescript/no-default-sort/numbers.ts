import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { possibleTypesOf, types } from '../_kit/possible-types-of.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { additionsTo } from './additions-to.ts';
import { fieldType, isNumbersType } from './is-numbers-type.ts';

/** Names that stand for names, and calls on the results of calls. */
const longestChain = 8;
/** Sums nest to the left, in generated code thousands deep. */
const deepest = 20;

const numeric = types.number | types.bigint;
const sameElements =
  /^(?:filter|slice|splice|reverse|sort|concat|to(?:Sorted|Reversed|Spliced)|fill|values)$/;

/**
 * Answers, for one file, what is a number and what holds numbers. Remembers what it found out about names: lists that
 * are pushed to each other would be looked through again at each push.
 */
export class Numbers {
  readonly #lists = new Map<Binding, boolean>();
  readonly #numbers = new Map<Binding, boolean>();

  /** Is it a list, or a set, of numbers and nothing else? An empty one that nothing is seen to be put in is not. */
  areIn(expression: Node, steps = longestChain): boolean {
    const node = unwrap(expression);
    if (steps === 0) return false;
    switch (node.type) {
      case 'ArrayExpression':
        return (
          node.elements.length > 0 && node.elements.every((one) => one !== null && this.#isOf(one, steps))
        );
      case 'CallExpression':
        return this.#areGivenBy(node, steps - 1);
      case 'NewExpression': {
        if (!isGlobalName(node.callee, 'Set')) return false;
        const [from] = node.arguments;
        if (node.typeArguments != null) return isTypedSet(node);
        return from !== undefined && this.areIn(from, steps - 1);
      }
      case 'Identifier': {
        const binding = referenceOf(node)?.binding;
        if (binding === undefined) return false;
        return remembered(this.#lists, binding, () => this.#areInName(binding, steps - 1));
      }
      case 'MemberExpression':
        return node.object.type === 'ThisExpression' && isNumbersType(fieldType(node));
      default:
        return false;
    }
  }

  /** An element, or the elements of what is spread. */
  #isOf(element: Node, steps: number): boolean {
    return element.type === 'SpreadElement'
      ? this.areIn(element.argument, steps - 1)
      : this.#isNumber(element);
  }

  #areGivenBy({ callee, arguments: given }: NodeOf<'CallExpression'>, steps: number): boolean {
    const method = unwrap(callee);
    const name = propertyName(method);
    if (name === undefined || method.type !== 'MemberExpression') return false;
    const [first, second] = given;
    if (name === 'from' && isGlobalName(method.object, 'Array')) {
      if (second !== undefined) return this.#givesNumber(second);
      return first !== undefined && this.areIn(first, steps);
    }
    if (name === 'map') return first !== undefined && this.#givesNumber(first);
    if (!sameElements.test(name) || !this.areIn(method.object, steps)) return false;
    return name !== 'concat' || given.every((one) => this.#isNumber(one) || this.areIn(one, steps));
  }

  #areInName(binding: Binding, steps: number): boolean {
    const [declaration] = binding.declarations;
    if (declaration === undefined) return false;
    if (declaration.typeAnnotation != null) return isNumbersType(declaration.typeAnnotation);
    const owner = parentOf(declaration);
    if (owner?.type !== 'VariableDeclarator' || owner.id !== declaration || owner.init == null) return false;
    if (isReassigned(binding)) return false;
    const init = unwrap(owner.init);
    if (isTypedSet(init)) return true;
    const isEmpty = isEmptyList(init);
    if (!isEmpty && !this.areIn(init, steps)) return false;
    const added = additionsTo(binding, isEmpty);
    if (added === undefined || (isEmpty && added.length === 0)) return false;
    return added.every((one) => this.#isOf(one, steps));
  }

  /** A function that makes a number of each element. */
  #givesNumber(mapper: Node): boolean {
    const bare = unwrap(mapper);
    if (!isFunction(bare)) return isNumberMaker(bare);
    if (bare.async === true || bare.generator === true) return false;
    if (bare.body.type !== 'BlockStatement')
      return this.#isNumber(bare.body) || isIndex(bare.body, bare.params[1]);
    const [only, ...others] = bare.body.body;
    return (
      others.length === 0 &&
      only?.type === 'ReturnStatement' &&
      only.argument != null &&
      this.#isNumber(only.argument)
    );
  }

  /** Is the value of the expression a number, as far as its form and its annotation tell? */
  #isNumber(expression: Node, depth = deepest): boolean {
    const node = unwrap(expression);
    if (depth === 0 || node.type === 'BigIntLiteral') return false;
    if ((possibleTypesOf(node) & ~numeric) === 0) return true;
    switch (node.type) {
      case 'BinaryExpression':
        return (
          node.operator === '+' &&
          this.#isNumber(node.left, depth - 1) &&
          this.#isNumber(node.right, depth - 1)
        );
      case 'MemberExpression':
        return /^(?:length|size|byteLength)$/.test(propertyName(node) ?? '');
      case 'Identifier': {
        const binding = referenceOf(node)?.binding;
        if (binding === undefined) return false;
        return remembered(this.#numbers, binding, () => this.#isNumberName(node, binding, depth - 1));
      }
      default:
        return false;
    }
  }

  #isNumberName(name: Node, { declarations: [declaration] }: Binding, depth: number): boolean {
    const annotation = declaration?.typeAnnotation;
    if (annotation?.type === 'TSTypeAnnotation') return annotation.typeAnnotation.type === 'TSNumberKeyword';
    const value = writtenValue(name);
    return value !== name && this.#isNumber(value, depth);
  }
}

/** `(item, index) => index`: what a list calls its function with. */
function isIndex(value: Node, parameter: Node | undefined): boolean {
  if (value.type !== 'Identifier' || parameter?.type !== 'Identifier') return false;
  return referenceOf(value)?.binding?.declarations.includes(parameter) === true;
}

/** `Number`, `parseInt`, `Math.round` and the like. */
function isNumberMaker(mapper: Node): boolean {
  if (mapper.type === 'Identifier')
    return /^(?:Number|parseFloat|parseInt)$/.test(mapper.name) && isGlobalName(mapper, mapper.name);
  if (mapper.type !== 'MemberExpression') return false;
  const name = propertyName(mapper) ?? '';
  if (isGlobalName(mapper.object, 'Number')) return /^parse(?:Float|Int)$/.test(name);
  return isGlobalName(mapper.object, 'Math') && /^(?:abs|round|floor|ceil|trunc|sqrt)$/.test(name);
}

/** `[]`, `new Set()` */
function isEmptyList(init: Node): boolean {
  if (init.type === 'ArrayExpression') return init.elements.length === 0;
  if (init.type !== 'NewExpression' || !isGlobalName(init.callee, 'Set')) return false;
  return init.arguments.length === 0 && init.typeArguments == null;
}

/** `new Set<number>()` */
function isTypedSet(init: Node): boolean {
  if (init.type !== 'NewExpression' || !isGlobalName(init.callee, 'Set')) return false;
  return init.typeArguments?.params[0]?.type === 'TSNumberKeyword';
}
