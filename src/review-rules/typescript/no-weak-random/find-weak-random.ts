import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentAbove } from '../_kit/comment-above.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';
import { remembered } from '../_kit/remembered.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isSecretName } from './is-secret-name.ts';
import { letsNobodyIn } from './lets-nobody-in.ts';
import { madeTexts } from './made-texts.ts';
import { pickedLetters } from './picked-letters.ts';
import { randomNumbers, usesOfNumber } from './random-numbers.ts';
import { randomText } from './random-text.ts';
import { isIdOfCookie, isSessionId } from './session-id.ts';
import { holderOf, nameOfHolder } from '../_kit/value-holder.ts';

export interface WeakRandom {
  readonly call: Node;
  /** What becomes of it. */
  readonly name: string;
  /** It is any random text, and what it is for stands elsewhere: `randomToken`. */
  readonly isForAnything: boolean;
}

export function* findWeakRandom(file: TypeScriptFile): Generator<WeakRandom, void> {
  const known = new Map<Node, boolean>();
  let compared: ReadonlySet<string> | undefined;
  for (const call of randomNumbers(file)) {
    const secret = secretMadeOf(call, file);
    const name = secret ?? randomText(call, file);
    if (name !== undefined && isPropertyItself(call) && (compared ??= comparedIn(file)).has(name)) continue;
    const owner = enclosingFunction(call) ?? statementAround(call);
    if (name === undefined || remembered(known, owner, () => knowsBetter(owner, file))) continue;
    if (letsNobodyIn(call, name, file)) continue;
    yield { call, name, isForAnything: secret === undefined || forAnything.test(name) };
  }
  yield* findPickedLetters(file);
}

/** Once for each function that picks or makes a text, with the first secret that is made of that. */
function* findPickedLetters(file: TypeScriptFile): Generator<WeakRandom, void> {
  const told = new Set<Node>();
  for (const { random, use } of [...pickedLetters(file), ...madeTexts(file)]) {
    if (
      told.has(random) ||
      secretMadeOf(random, file) !== undefined ||
      randomText(random, file) !== undefined
    )
      continue;
    const name = secretMadeOf(use, file);
    const owners = [random, use].map((one) => enclosingFunction(one) ?? statementAround(one));
    if (name === undefined || owners.some((owner) => knowsBetter(owner, file))) continue;
    told.add(random);
    yield { call: random, name, isForAnything: forAnything.test(name) };
  }
}

/** What it is for stands elsewhere; who knows the boundary of a form adds fields to it, where a part of it is his. */
const forAnything = /random|boundary/i;

/** Outside of functions: a file of many parts says nothing of this one. */
function statementAround(node: Node): Node {
  let at = node;
  for (let around = parentOf(at); around !== undefined && around.type !== 'Program'; around = parentOf(at))
    at = around;
  return at;
}

/** `crypto` stands beside it: this is what is left where the platform has none. */
function knowsBetter(owner: Node, { text }: TypeScriptFile): boolean {
  // Its own name says nothing.
  const { start, end } = rangeOf(isFunction(owner) ? owner.body : owner);
  return /crypto|randomBytes|getRandomValues|randomUUID/i.test(text.slice(start, end));
}

function isPropertyItself(call: Node): boolean {
  const holder = parentOf(call);
  return holder?.type === 'ObjectProperty' && holder.value === call;
}

/** `a.salt - b.salt`: names of properties by which things are told apart. `salt: Math.random()` then breaks ties. */
function comparedIn({ tree }: TypeScriptFile): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { operator, left, right } of tree.nodesOf('BinaryExpression')) {
    const name = /^[-<>]/.test(operator) ? propertyName(left) : undefined;
    if (name !== undefined && name === propertyName(right)) names.add(name);
  }
  return names;
}

/** The name of the secret that a value becomes a part of. */
function secretMadeOf(value: Node, file: TypeScriptFile): string | undefined {
  const holder = holderOf(value);
  if (holder === undefined || isOneOfThose(value, holder)) return undefined;
  const name = nameOfHolder(holder);
  if (
    name !== undefined &&
    (isSecretName(name) ||
      isBoundary(name, holder, file) ||
      isNonceItself(name, file) ||
      isSessionId(holder, file) ||
      isIdOfCookie(name, file))
  )
    return name;
  const letters = usesOfNumber(holder).flatMap((use) => nameOfHolder(holderOf(use) ?? use) ?? []);
  if (letters.some((one) => isSecretName(one))) return letters.find((one) => isSecretName(one));
  const owner = enclosingFunction(value);
  const maker = owner && nameOfFunction(owner);
  if (maker === undefined) return undefined;
  if (isSecretName(maker) && isGivenBackAlone(holder, file)) return maker;
  if (!isResult(holder) || !makes.test(maker)) return undefined;
  const isSecret = isSecretName(maker) || isNonce(maker, file) || isSaidToBeSecret(owner, file);
  return isSecret ? maker : undefined;
}

/** `const token = tokens[Math.floor(Math.random() * tokens.length)]`: whoever gave the list chose it. */
function isOneOfThose(value: Node, holder: Node): boolean {
  const held = heldBy(holder);
  const whole = held == null ? undefined : unwrap(held);
  return whole?.type === 'MemberExpression' && whole.computed && isInside(value, whole.property);
}

function heldBy(holder: Node): Node | null | undefined {
  if (holder.type === 'VariableDeclarator') return holder.init;
  return holder.type === 'AssignmentExpression' && holder.operator === '=' ? holder.right : undefined;
}

/** `return Math.random().toString(36)`, and not one of what is there: the function is called as what it gives. */
function isGivenBackAlone(holder: Node, { text }: TypeScriptFile): boolean {
  if (holder.type !== 'ReturnStatement' && holder.type !== 'ArrowFunctionExpression') return false;
  const { start, end } = rangeOf(holder);
  return !text.slice(start, end).includes('[');
}

function isNonceItself(name: string, file: TypeScriptFile): boolean {
  return /nonce$/i.test(name) && isNonce(name, file);
}

/** Who guesses it puts scripts into a page, or sends what was sent before. */
function isNonce(maker: string, { text }: TypeScriptFile): boolean {
  return (
    wordsOf(maker).some((word) => /^c?nonce$/.test(word)) &&
    /oauth|content-security-policy|script-src|digest/i.test(text)
  );
}

/** `generateId`, and above it: Generates a session id. */
function isSaidToBeSecret(owner: FunctionNode | undefined, file: TypeScriptFile): boolean {
  if (owner === undefined || !/^(?:generate|gen|create|make|new|random)/i.test(nameOfFunction(owner) ?? ''))
    return false;
  const said = commentAbove(owner, file);
  return (
    said !== undefined &&
    /^[\s*]*\w+ (?:an? |the )?(?:\w+ )?(?:session ids?|(?:access|reset|csrf|auth\w*) tokens?|passwords?|secrets?)\b/i.test(
      said,
    )
  );
}

/** Of a form that a library sends for others, with parts of somebody else; not a place in a plane. */
function isBoundary(name: string, holder: Node, { path }: TypeScriptFile): boolean {
  if (wordsOf(name).at(-1) !== 'boundary' || !/form|multipart/i.test(path)) return false;
  return holds(holder, (part) => propertyName(part) === 'toString');
}

const makes = /^_?(?:generate|gen|create|make|random|new|build|get|issue)/i;

/** First words of names of what a text is put together from, one after the other. */
const step = /^(?:[a-z]|index|idx|pos\w*|rand\w*|char\w*|result|str\w*|text|body|value|part\w*|num\w*)$/i;

/** Is it given back, or added to a text that probably is? */
function isResult(holder: Node): boolean {
  return (
    holder.type === 'ReturnStatement' ||
    holder.type === 'ArrowFunctionExpression' ||
    (holder.type === 'VariableDeclarator' && step.test(wordsOf(nameOfHolder(holder) ?? '')[0] ?? '')) ||
    (holder.type === 'AssignmentExpression' && holder.operator === '+=')
  );
}
