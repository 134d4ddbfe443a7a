import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { declarationAround } from '../_kit/functions.ts';
import { ComputedSignatures } from './computed-signatures.ts';
import { isOwnSecret, isPartOfRequest, mayAskForSecret } from './given-secrets.ts';

/** A secret, or a signature that is computed with one, compared with what somebody gave, character by character. */
export interface LeakyComparison {
  readonly place: GoNode;
  readonly secret: GoNode;
  readonly given: GoNode;
  /** `==`, `bytes.Equal` */
  readonly by: string;
}

/** Other files compute no signature, and ask for no secret. */
export function mayLeak(text: string): boolean {
  return computes(text) || mayAskForSecret(text);
}

function computes(text: string): boolean {
  return text.includes('"crypto/hmac"') && text.includes('.Sum(');
}

export function* findLeakyComparisons({ tree, text }: GoFile): Generator<LeakyComparison, void> {
  if (mayAskForSecret(text)) yield* findAskedSecrets(tree);
  if (!computes(text)) return;
  const signatures = new ComputedSignatures(tree);
  for (const { place, sides, by } of comparisonsIn(tree)) {
    const [left, right] = sides;
    const [isLeft, isRight] = [signatures.has(left), signatures.has(right)];
    // Of two that are computed nobody guesses one.
    if (isLeft === isRight) continue;
    const [secret, given] = isLeft ? [left, right] : [right, left];
    if (isForItself(given, tree) || isGuarded(place, tree)) continue;
    yield { place, secret, given, by };
  }
}

/** `r.Header.Get("X-Api-Key") != s.apiKey` */
function* findAskedSecrets(tree: GoTree): Generator<LeakyComparison, void> {
  for (const { place, sides, by } of comparisonsIn(tree)) {
    const secret = sides.find((one) => isOwnSecret(one, tree));
    const given = sides.find((one) => one !== secret && isPartOfRequest(one, tree));
    if (secret !== undefined && given !== undefined && !isGuarded(place, tree))
      yield { place, secret, given, by };
  }
}

interface Comparison {
  readonly place: GoNode;
  readonly sides: readonly [GoNode, GoNode];
  readonly by: string;
}

const comparing =
  /^(?:bytes\.(?:Equal|Compare|EqualFold)|strings\.(?:EqualFold|Compare)|reflect\.DeepEqual)$/;

function* comparisonsIn(tree: GoTree): Generator<Comparison, void> {
  for (const place of tree.nodesOf('binary_expression')) {
    const by = childOf(place, 'operator')?.kind ?? '';
    const [left, right] = [childOf(place, 'left'), childOf(place, 'right')];
    if (/^[!=]=$/.test(by) && left !== undefined && right !== undefined)
      yield { place, sides: [left, right], by };
  }
  for (const place of tree.nodesOf('call_expression')) {
    const callee = childOf(place, 'function');
    const by = callee?.kind === 'selector_expression' ? tree.textOf(callee) : '';
    const [left, right] = comparing.test(by) ? argumentsOf(place) : [];
    if (left !== undefined && right !== undefined) yield { place, sides: [left, right], by };
  }
}

/** A text of the program, nothing, or what it kept to see whether something changed. */
function isForItself(given: GoNode, tree: GoTree): boolean {
  if (/literal$|^nil$/.test(given.kind)) return true;
  return /cache|etag|checksum|fingerprint|\b(?:last|prev|old|stale)/i.test(tree.textOf(given));
}

/** Who compares in constant time as well knows. */
function isGuarded(place: GoNode, tree: GoTree): boolean {
  const around = declarationAround(place);
  return around === undefined || /hmac\.Equal|ConstantTime/.test(tree.textOf(around));
}
