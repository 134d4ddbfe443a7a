import type { PlaceId } from './form.ts';
import type { Constant } from './instruction.ts';

/** What is known of a place after a test. Several facts may be given of one place: `x === 1` also says not nullish. */
export type Fact =
  | { readonly kind: 'truthy' | 'falsy' }
  /** null, undefined or nil; or none of them. */
  | { readonly kind: 'nullish' | 'not-nullish' }
  | { readonly kind: 'undefined' | 'not-undefined' }
  | { readonly kind: 'null' | 'not-null' }
  | { readonly kind: 'equals' | 'not-equals'; readonly value: Constant }
  | { readonly kind: 'typeof' | 'not-typeof'; readonly name: string }
  | { readonly kind: 'instance' | 'not-instance'; readonly of: PlaceId }
  | { readonly kind: 'has-key' | 'lacks-key'; readonly key: string };

export interface Refinement {
  readonly place: PlaceId;
  readonly fact: Fact;
}

export function isNullish(constant: Constant): boolean {
  return constant.type === 'undefined' || constant.type === 'null' || constant.type === 'nil';
}

export function isTruthy(constant: Constant): boolean {
  switch (constant.type) {
    case 'undefined':
    case 'null':
    case 'nil':
      return false;
    case 'bigint':
      return !/^(?:0[xob])?0*$/i.test(constant.value);
    default:
      return Boolean(constant.value);
  }
}

/** Both are the same value, as `===` sees it. */
function isSameConstant(a: Constant, b: Constant): boolean {
  return a.type === b.type && ('value' in a && 'value' in b ? a.value === b.value : true);
}

/** The constant cannot be what the fact says. */
export function excludesConstant(fact: Fact, constant: Constant): boolean {
  switch (fact.kind) {
    case 'truthy':
      return !isTruthy(constant);
    case 'falsy':
      return isTruthy(constant);
    case 'nullish':
      return !isNullish(constant);
    case 'not-nullish':
      return isNullish(constant);
    case 'undefined':
    case 'null':
      return constant.type !== fact.kind;
    case 'not-undefined':
      return constant.type === 'undefined';
    case 'not-null':
      return constant.type === 'null';
    case 'equals':
      return !isSameConstant(constant, fact.value);
    case 'not-equals':
      return isSameConstant(constant, fact.value);
    case 'typeof':
      return typeName(constant) !== fact.name;
    case 'not-typeof':
      return typeName(constant) === fact.name;
    case 'instance':
    case 'has-key':
      return true;
    default:
      return false;
  }
}

function typeName(constant: Constant): string {
  return constant.type === 'null' ? 'object' : constant.type;
}

/** A new object, function, class: never null, never falsy. */
export function excludesObject(fact: Fact): boolean {
  switch (fact.kind) {
    case 'falsy':
    case 'nullish':
    case 'undefined':
    case 'null':
    case 'equals':
      return true;
    default:
      return false;
  }
}

/** Both cannot be true of one value. */
export function contradict(a: Fact, b: Fact): boolean {
  return rulesOut(a, b) || rulesOut(b, a);
}

function rulesOut(known: Fact, fact: Fact): boolean {
  switch (known.kind) {
    case 'falsy':
      return fact.kind === 'truthy' || fact.kind === 'instance' || fact.kind === 'has-key';
    case 'truthy':
      return fact.kind === 'nullish' || fact.kind === 'undefined' || fact.kind === 'null';
    case 'nullish':
      return (
        fact.kind === 'truthy' ||
        fact.kind === 'not-nullish' ||
        (fact.kind === 'equals' && !isNullish(fact.value)) ||
        fact.kind === 'instance' ||
        fact.kind === 'has-key'
      );
    case 'not-nullish':
      return fact.kind === 'undefined' || fact.kind === 'null';
    case 'undefined':
      return fact.kind === 'not-undefined' || fact.kind === 'null' || rulesOut({ kind: 'nullish' }, fact);
    case 'null':
      return fact.kind === 'not-null' || rulesOut({ kind: 'nullish' }, fact);
    case 'equals':
      return excludesConstant(fact, known.value);
    default:
      return false;
  }
}
