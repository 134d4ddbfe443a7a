import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { isOpenParameter } from '../_kit/is-open-parameter.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import type { Outside } from './outside-text.ts';
import { isNamedAsOutside, outsideText } from './outside-text.ts';
import { givenBack } from './given-back.ts';
import { isShortText } from './is-short-text.ts';
import { pieceNamed, pieceOf } from './text-pieces.ts';
import { valuesWritten } from '../_kit/values-written.ts';

/** Functions that hand a text on to each other. */
const longestChain = 3;
/** Places that are looked at for one text. */
const mostPlaces = 60;
/** A function that is called more often is not followed. */
const mostCalls = 20;

const byCertainty: readonly Outside[] = ['sent', 'mostly', 'maybe', 'hardly'];

/**
 * Who gives what is as long as anybody who calls wants (an open parameter, what is made of one without making it shorter,
 * or a parameter of a function that such a text is handed on to)? undefined: it is no such text.
 */
export function openTextFrom(text: Node, trace: Trace, file: TypeScriptFile): Outside | undefined {
  const texts = new OpenTexts(trace, file);
  return texts.has(text, longestChain) ? texts.from : undefined;
}

class OpenTexts {
  readonly #trace: Trace;
  readonly #file: TypeScriptFile;
  readonly #names = new Set<Binding>();
  #from: Outside = 'hardly';
  #left = mostPlaces;

  constructor(trace: Trace, file: TypeScriptFile) {
    this.#trace = trace;
    this.#file = file;
  }

  /** What is known of the parameters that were passed. */
  get from(): Outside {
    return this.#from;
  }

  has(text: Node, chain: number): boolean {
    this.#left -= 1;
    const value = unwrap(text);
    if (this.#left < 0 || isShortText(value, this.#file)) return false;
    switch (value.type) {
      case 'Identifier':
        return this.#isOpenName(value, chain);
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        return (
          ((isHeaders(value) || isHeaders(unwrap(value.object))) && this.has(value.object, chain)) ||
          this.#isPiece(value, chain)
        );
      case 'CallExpression':
      case 'OptionalCallExpression': {
        const kept = keptBy(value) ?? givenBack(value, this.#trace);
        return kept === undefined ? this.#isPiece(value, chain) : this.has(kept, chain);
      }
      case 'LogicalExpression':
        return (value.operator !== '&&' && this.has(value.left, chain)) || this.has(value.right, chain);
      case 'ConditionalExpression':
        return this.has(value.consequent, chain) || this.has(value.alternate, chain);
      case 'TemplateLiteral':
        return value.expressions.some((part) => this.has(part, chain));
      case 'BinaryExpression':
        return value.operator === '+' && (this.has(value.left, chain) || this.has(value.right, chain));
      default:
        return false;
    }
  }

  #isPiece(value: Node, chain: number): boolean {
    const piece = pieceOf(value);
    return piece !== undefined && this.has(piece.whole, chain);
  }

  #isOpenName(name: Node, chain: number): boolean {
    const binding = referenceOf(name)?.binding;
    if (binding === undefined) return false;
    if (this.#names.has(binding)) return true;
    this.#names.add(binding);
    const isOpen = this.#isOpenBinding(binding, name, chain);
    this.#names.delete(binding);
    return isOpen;
  }

  #isOpenBinding(binding: Binding, name: Node, chain: number): boolean {
    const piece = pieceNamed(binding);
    if (piece !== undefined && this.has(piece.whole, chain)) return true;
    const values = valuesWritten(binding);
    if (!values?.every((value) => isEmpty(value) || this.has(value, chain))) return false;
    if (binding.kind !== 'param') {
      if (isNamedAsOutside(binding.name)) this.#learn('mostly');
      return values.some((value) => !isEmpty(value));
    }
    const owner = binding.scope.node;
    if (this.#trace.ofBinding(binding) === 'harmless' || !isFunction(owner)) return false;
    this.#learn(outsideText(binding.name, owner));
    return isOpenParameter(name) || (chain > 0 && this.#isHandedOn(binding, chain - 1));
  }

  #learn(from: Outside): void {
    if (byCertainty.indexOf(from) < byCertainty.indexOf(this.#from)) this.#from = from;
  }

  #isHandedOn(binding: Binding, chain: number): boolean {
    const owner = binding.scope.node;
    if (!isFunction(owner)) return false;
    const index = owner.params.findIndex((one) => one === binding.declarations[0]);
    const uses = index === -1 ? [] : (bindingOfFunction(owner)?.references ?? []);
    if (uses.length > mostCalls) return false;
    return uses.some(({ identifier }) => {
      const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
      if (call === undefined || !isCall(call)) return false;
      const given = call.arguments[index];
      return given !== undefined && this.has(given, chain);
    });
  }
}

/** `requestHeaders['accept']`, `message.headers`: one of the texts that came along, or all of them. */
export function isHeaders(value: Node): boolean {
  return /headers$/i.test((value.type === 'Identifier' ? value.name : propertyName(value)) ?? '');
}

/** What stands in where nothing is given. */
function isEmpty(value: Node): boolean {
  return value.type === 'StringLiteral' || value.type === 'NullLiteral';
}

const converting = /^(?:(?:to|make|as|ensure|coerce|force)?_?str(?:ing)?)$/i;
const keeping =
  /^(?:trim(?:Start|End|Left|Right)?|toString|to(?:Locale)?(?:Lower|Upper)Case|normalize|replace(?:All)?|concat)$/;

/** The text that the result of a call is made of, and about as long as. */
export function keptBy(call: Call): Node | undefined {
  const callee = unwrap(call.callee);
  const name = nameOfCallee(callee) ?? '';
  const [first, ...others] = call.arguments;
  if (first !== undefined && others.length === 0 && converting.test(name)) return first;
  const isFromPlace = /^(?:slice|substr|substring)$/.test(name) && first?.type !== 'UnaryExpression';
  if (!('object' in callee) || !(keeping.test(name) || (isFromPlace && others.length === 0)))
    return undefined;
  return callee.object as Node;
}
