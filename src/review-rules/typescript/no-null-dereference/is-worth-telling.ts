import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { boxOf } from '../_kit/box-of.ts';
import { isTestPath } from '../_kit/is-test-path.ts';
import { propertyName } from '../_kit/property-name.ts';
import { saidOnPurpose } from '../_kit/said-on-purpose.ts';
import type { Found } from './find-null-uses.ts';
import { isAlwaysGiven } from './is-always-given.ts';
import { isLikelyMissing } from './is-likely-missing.ts';
import { isMereTest } from './is-mere-test.ts';
import { isNeedlessGuard } from './is-needless-guard.ts';
import { isVouchedFor } from './is-vouched-for.ts';
import type { NullCall } from './null-calls.ts';
import type { NullUse } from './null-use.ts';

/** Would the author thank us? What he vouches for, handles or has asked for is his business. */
export function isWorthTelling({ use, cause }: Found, file: TypeScriptFile): boolean {
  if (isVouchedFor(use.value, file) || isBox(use.value)) return false;
  switch (cause.kind) {
    case 'known':
      return !(cause.nullness.mayBeFalsy && survivesFalsy(use)) && !failsOnPurpose(use.node, file);
    case 'typed':
      return !isHandled(use.node) && !isSaidToBeFine(use.node, file);
    case 'chosen':
      return !isHandled(use.node);
    case 'late':
      if (isTestPath(file.path) || (cause.mayBeFalsy && survivesFalsy(use))) return false;
      // The code behind the test says what is to happen then: a `catch` around is not meant for it.
      return !cause.isGuard || !isHandled(use.node);
    case 'sometimes':
      if (isTestPath(file.path) || (cause.nullness.mayBeFalsy && survivesFalsy(use))) return false;
      if (cause.nullness.by === 'exception') return true;
      return (
        !isHandled(use.node) &&
        !isMereTest(cause.nullness.since, use, file) &&
        !isNeedlessGuard(cause.nullness.since, use, file) &&
        !isAlwaysGiven(use.value, file)
      );
    case 'result':
      if (isVouchedFor(cause.source.call, file) || isHandled(use.node)) return false;
      if (cause.source.method === 'parse' && asksStorage(cause.source.call, file)) return false;
      return isLikelyMissing(cause.source, use, file);
  }
}

/** `// @ts-expect-error` in the line above: the compiler has told of it, and was answered. */
function isSaidToBeFine(use: Node, { text }: TypeScriptFile): boolean {
  const line = text.lastIndexOf('\n', rangeOf(use).start);
  const above = line < 0 ? '' : text.slice(text.lastIndexOf('\n', line - 1) + 1, line);
  return /@ts-(?:ignore|expect-error)\b/.test(above);
}

/** `if ('draft' in localStorage)`, or something is put there first. */
function asksStorage(call: Node, file: TypeScriptFile): boolean {
  const { start, end } = rangeOf(call);
  const before = file.text.slice(rangeOf(enclosingFunction(call) ?? call).start, end);
  return (before.match(/\b(?:local|session)Storage\b/g) ?? []).length > 1 || isAskedAround(call, start);
}

/** `isLoggedIn() ? JSON.parse(…) : …`: the question is asked elsewhere. */
function isAskedAround(call: Node, start: number): boolean {
  const home = enclosingFunction(call);
  for (const at of ancestorsOf(call)) {
    if (at === home) return false;
    const isQuestion =
      at.type === 'ConditionalExpression' || at.type === 'IfStatement' || at.type === 'LogicalExpression';
    if (isQuestion && rangeOf(at).start < start) return true;
  }
  return false;
}

/** It is always there; who asks for it forgot what is in it, which another rule tells. */
function isBox(value: Node): boolean {
  const binding = referenceOf(unwrap(value))?.binding;
  return binding !== undefined && boxOf(binding) !== undefined;
}

/** The same, of the result of a function of the program. */
export function isCallWorthTelling({ call, opening }: NullCall, file: TypeScriptFile): boolean {
  return ![opening.value, call].some((value) => isVouchedFor(value, file)) && !isHandled(opening.node);
}

/** Characters before the use. */
const commentReach = 300;

/** `test/errors/runtime_error/index.js` */
const programThatFails =
  /(?:^|[/_-])(?:errors?|fail(?:s|ing|ures?)?|crash(?:es|ing)?|throw(?:s|ing)?)(?=[/_.-])/i;

/** Code that is to fail, such as a part of a test, and says so. */
function failsOnPurpose(use: Node, file: TypeScriptFile): boolean {
  if (isTestPath(file.path) && programThatFails.test(file.path)) return true;
  const home = enclosingFunction(use);
  const { start, end } = rangeOf(use);
  return saidOnPurpose({ start: Math.max(home?.start ?? 0, start - commentReach), end }, file);
}

/** Members that an empty text, zero and false have, too. */
const primitiveMembers: ReadonlySet<string> = new Set(
  [String.prototype, Number.prototype, Boolean.prototype, Object.prototype].flatMap((prototype) =>
    Object.getOwnPropertyNames(prototype),
  ),
);

/** An empty text, zero and false do not throw here, and give what may have been meant: `''.length`, `''[0]`, `[...'']`. */
function survivesFalsy({ kind, node }: NullUse): boolean {
  switch (kind) {
    case 'iterate':
      return true;
    case 'read': {
      if (node.type === 'ObjectProperty') return false;
      const name = propertyName(node);
      return name === undefined || primitiveMembers.has(name);
    }
    default:
      return false;
  }
}

/** A longer `try` is there for other failures. */
const shortBlock = 6;

/** Does a `catch` close by take the exception? Then it may be what the author reckons with. */
function isHandled(use: Node): boolean {
  for (const around of ancestorsOf(use)) {
    if (isFunction(around)) return false;
    const whole = parentOf(around);
    if (whole?.type === 'TryStatement' && keyOf(around) === 'block' && whole.handler != null)
      return whole.block.body.length <= shortBlock;
  }
  return false;
}
