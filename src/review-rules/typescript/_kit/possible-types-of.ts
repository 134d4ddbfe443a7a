import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isGlobalName } from './is-global-name.ts';

/** A set of run-time types as bits. */
export type TypeSet = number;

export const types = {
  undefined: 1,
  null: 2,
  boolean: 4,
  number: 8,
  bigint: 16,
  string: 32,
  symbol: 64,
  /** Functions count as objects. */
  object: 128,
} as const;

export const nullish: TypeSet = types.undefined | types.null;
const numeric: TypeSet = types.number | types.bigint;
const anything: TypeSet = 255;

/** What these functions of the platform return, whatever they are given. */
const globalFunctions: Readonly<Record<string, TypeSet>> = {
  BigInt: types.bigint,
  Boolean: types.boolean,
  Number: types.number,
  String: types.string,
  decodeURIComponent: types.string,
  encodeURIComponent: types.string,
  isFinite: types.boolean,
  isNaN: types.boolean,
  parseFloat: types.number,
  parseInt: types.number,
};

const globalMethods: Readonly<Record<string, Readonly<Record<string, TypeSet>>>> = {
  Array: { from: types.object, isArray: types.boolean, of: types.object },
  Date: { now: types.number, parse: types.number },
  Math: {
    abs: types.number,
    ceil: types.number,
    floor: types.number,
    max: types.number,
    min: types.number,
    random: types.number,
    round: types.number,
    trunc: types.number,
  },
  Number: {
    isFinite: types.boolean,
    isInteger: types.boolean,
    isNaN: types.boolean,
    isSafeInteger: types.boolean,
    parseFloat: types.number,
    parseInt: types.number,
  },
  Object: {
    assign: types.object,
    entries: types.object,
    fromEntries: types.object,
    getOwnPropertyNames: types.object,
    keys: types.object,
    values: types.object,
  },
};

/** The types that the value of an expression can have, as far as its shape alone tells. */
export function possibleTypesOf(expression: Node): TypeSet {
  const node = unwrap(expression);
  switch (node.type) {
    case 'StringLiteral':
    case 'TemplateLiteral':
      return types.string;
    case 'NumericLiteral':
      return types.number;
    case 'BooleanLiteral':
      return types.boolean;
    case 'BigIntLiteral':
      return types.bigint;
    case 'NullLiteral':
      return types.null;
    case 'Identifier':
      return ofIdentifier(node);
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
    case 'ClassExpression':
    case 'RegExpLiteral':
    case 'NewExpression':
      return types.object;
    case 'UpdateExpression':
      return numeric;
    case 'UnaryExpression':
      return ofUnary(node);
    case 'BinaryExpression':
      return ofBinary(node);
    case 'CallExpression':
      return ofCall(node);
    default:
      return ofCombination(node);
  }
}

/** Expressions whose value is that of one of their parts. */
function ofCombination(node: Node): TypeSet {
  switch (node.type) {
    case 'ConditionalExpression':
      return possibleTypesOf(node.consequent) | possibleTypesOf(node.alternate);
    case 'LogicalExpression':
      return ofLogical(node);
    case 'AssignmentExpression':
      return ofAssignment(node);
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last === undefined ? anything : possibleTypesOf(last);
    }
    default:
      return anything;
  }
}

function ofIdentifier(node: NodeOf<'Identifier'>): TypeSet {
  if (isGlobalName(node, 'undefined')) return types.undefined;
  return isGlobalName(node, 'NaN') || isGlobalName(node, 'Infinity') ? types.number : anything;
}

function ofUnary(node: NodeOf<'UnaryExpression'>): TypeSet {
  switch (node.operator) {
    case '!':
    case 'delete':
      return types.boolean;
    case 'typeof':
      return types.string;
    case 'void':
      return types.undefined;
    case '+':
      return types.number;
    case '-':
    case '~':
      return numeric;
    default:
      return anything;
  }
}

function ofBinary(node: NodeOf<'BinaryExpression'>): TypeSet {
  switch (node.operator) {
    case '==':
    case '!=':
    case '===':
    case '!==':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
    case 'instanceof':
      return types.boolean;
    case '+':
      return numeric | types.string;
    case '|>':
      return anything;
    default:
      return numeric;
  }
}

function ofLogical(node: NodeOf<'LogicalExpression'>): TypeSet {
  const left = possibleTypesOf(node.left);
  const right = possibleTypesOf(node.right);
  return node.operator === '&&' ? left | right : (left & ~nullish) | right;
}

function ofAssignment(node: NodeOf<'AssignmentExpression'>): TypeSet {
  switch (node.operator) {
    case '=':
      return possibleTypesOf(node.right);
    case '||=':
    case '&&=':
    case '??=':
      return anything;
    case '+=':
      return numeric | types.string;
    default:
      return numeric;
  }
}

function ofCall(node: NodeOf<'CallExpression'>): TypeSet {
  const { callee } = node;
  if (callee.type === 'Identifier') {
    const known = Object.hasOwn(globalFunctions, callee.name) ? globalFunctions[callee.name] : undefined;
    return known !== undefined && isGlobalName(callee, callee.name) ? known : anything;
  }
  if (callee.type !== 'MemberExpression' || callee.computed) return anything;
  const { object, property } = callee;
  if (object.type !== 'Identifier' || property.type !== 'Identifier') return anything;
  const methods = Object.hasOwn(globalMethods, object.name) ? globalMethods[object.name] : undefined;
  if (methods === undefined || !Object.hasOwn(methods, property.name)) return anything;
  return isGlobalName(object, object.name) ? (methods[property.name] ?? anything) : anything;
}
