import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { createGuards } from '../_kit/origin/guards.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { createTrace } from '../_kit/origin/trace.ts';
import { writtenValue } from '../_kit/written-value.ts';
import { SecretValues } from './secret-values.ts';
import { isStoredSecret } from './stored-secrets.ts';

export interface TimingLeak {
  readonly place: Node;
  /** What the program computed, or was given when it began. */
  readonly secret: Node;
  readonly isStored: boolean;
  /** What is compared with it. */
  readonly given: Node;
  /** What compares: an operator or a method. */
  readonly by: string;
}

/** A file that names none of these computes no signature. */
export const computing = /hmac|pbkdf2|scrypt|createHash|\bmd5\b|\bsha_?\d|^sign$/im;

const comparesEarly = /^(?:equals|localeCompare|indexOf|includes)$/;
/** Who writes such a word knows; the other comparison beside it is a fallback or looks at something else. */
const guard =
  /timing_?safe|constant_?time|\btsscmp\b|\bscmp\b|(?:secure|safe|slow|fixed)_?(?:compare|equals?)|(?:buffer|buf)_?equal|double_?hmac/i;
const signatureName =
  /(?:^|[a-z_$])(?:sig|sign|signature|hmac|mac|digest|hash|hashed|token|passw(?:or)?d|hashed_?password|pass_?hash)$/i;
/** What the program itself kept, to see whether something changed. */
const kept = /cache|etag|integrity|checksum|\b(?:last|prev|previous|old|stale)(?=[A-Z_]|\b)|fingerprint/i;

export function* findTimingLeaks(file: TypeScriptFile): Generator<TimingLeak, void> {
  const guards = createGuards(file, (source) => guard.test(source));
  const secrets = new SecretValues(file);
  const trace = createTrace(file, { heedsChecks: false });
  for (const comparison of comparisonsIn(file)) {
    const leak = leakOf(comparison, secrets, (node) => isGiven(node, trace, file));
    if (leak !== undefined && !guards.around(leak.place)) yield leak;
  }
}

interface Comparison {
  readonly place: Node;
  readonly sides: readonly [Node, Node];
  readonly by: string;
}

function* comparisonsIn({ tree }: TypeScriptFile): Generator<Comparison, void> {
  for (const place of tree.nodesOf('BinaryExpression'))
    if (/^[!=]==?$/.test(place.operator))
      yield { place, sides: [place.left, place.right], by: place.operator };
  for (const place of tree.callsNamed(['equals', 'localeCompare', 'indexOf', 'includes', 'compare'])) {
    const { callee, arguments: given } = place;
    const name = nameOfCallee(callee) ?? '';
    const [first, second] = given;
    if (callee.type !== 'MemberExpression' || first === undefined) continue;
    if (comparesEarly.test(name)) yield { place, sides: [callee.object, first], by: name };
    else if (name === 'compare' && second !== undefined && isBuffer(callee.object))
      yield { place, sides: [first, second], by: 'Buffer.compare' };
  }
}

function isBuffer(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'Buffer';
}

function leakOf(
  { place, sides, by }: Comparison,
  secrets: SecretValues,
  given: (node: Node) => boolean,
): TimingLeak | undefined {
  const [left, right] = sides;
  const isLeftSecret = secrets.has(left);
  if (isLeftSecret !== secrets.has(right)) {
    const [secret, other] = isLeftSecret ? [left, right] : [right, left];
    return given(other) ? { place, secret, given: other, by, isStored: false } : undefined;
  }
  if (!isLeftSecret) return storedLeakOf({ place, sides, by }, given);
  // Two signatures tell nothing of what was signed, unless it stands in front of them.
  const starts = [secrets.plainStart(left), secrets.plainStart(right)];
  const [first, second] = starts;
  return first === undefined || second === undefined
    ? undefined
    : leakOf({ place, sides: [first, second], by }, secrets, given);
}

/** `token === process.env.ADMIN_TOKEN` */
function storedLeakOf(
  { place, sides: [left, right], by }: Comparison,
  given: (node: Node) => boolean,
): TimingLeak | undefined {
  if (place.type !== 'BinaryExpression' || isStoredSecret(left) === isStoredSecret(right)) return undefined;
  const [secret, other] = isStoredSecret(left) ? [left, right] : [right, left];
  return given(other) ? { place, secret, given: other, by, isStored: true } : undefined;
}

/** Somebody else chose it, or it is called what is sent along to be compared. */
function isGiven(node: Node, trace: Trace, { text }: TypeScriptFile): boolean {
  const value = unwrap(node);
  const { start, end } = rangeOf(value);
  if (kept.test(text.slice(start, end)) || isNowhere(value)) return false;
  const origin = trace.of(wholeOf(writtenValue(value)));
  if (origin === 'request' || origin === 'address' || origin === 'parameter') return true;
  const name = isCall(value) ? undefined : nameOfCallee(value);
  return name !== undefined && signatureName.test(name);
}

/** Reading a name that nobody declares throws: nothing is compared. */
function isNowhere(value: Node): boolean {
  return value.type === 'Identifier' && referenceOf(value)?.binding === undefined;
}

/** `parts` of `new Map(parts).get('v1')` */
function wholeOf(value: Node): Node {
  if (!isCall(value) || !/^get$/.test(nameOfCallee(value.callee) ?? '') || !('object' in value.callee))
    return value;
  const holder = writtenValue(value.callee.object as Node);
  const [whole] =
    holder.type === 'NewExpression' && nameOfCallee(holder.callee) === 'Map' ? holder.arguments : [];
  return whole ?? value;
}
