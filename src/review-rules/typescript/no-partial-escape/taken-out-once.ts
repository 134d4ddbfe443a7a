import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { nameOfFunction } from '../_kit/name-of-function.ts';
import { propertyName } from '../_kit/property-name.ts';

/** Code that is taken out of HTML in one go: what is left may be put together to the same. */
export interface TakenOutOnce {
  readonly kind: 'taken-out-once';
  readonly at: Node;
  readonly what: string;
  /** A text that comes out of it as code. */
  readonly left: string;
}

const cleaning =
  /saniti[sz]e|purif(?:y|ie)|xss|(?:clean|safe|escape|secure)_?html|html_?(?:clean|safe|escape)|strip_?(?:scripts?|js|xss)|remove_?(?:scripts?|xss)/i;
const cleaners = /dompurify|sanitize-html|\bxss['"]|js-xss|sanitizer api|setHTML\(/i;

export function* takenOutOnce({ tree, text }: TypeScriptFile): Generator<TakenOutOnce, void> {
  if (!/<\\?\/?script|javascript:/i.test(text) || cleaners.test(text)) return;
  const strips = [...text.matchAll(anyTag)].map(({ index }) => index);
  for (const call of tree.nodesOf('CallExpression')) {
    const found = takenOutBy(call);
    if (found === undefined || !isToBeClean(call) || isRepeated(call)) continue;
    if (isStripped(call, strips)) continue;
    yield { kind: 'taken-out-once', at: call.arguments[0] ?? call, ...found };
  }
}

/** `/<[^>]+>/`, which takes out every tag that is left */
const anyTag = /\/<(?:\\\/\??)?(?:\[\^[^\]]{0,9}\]|\.)[+*]\??>/g;

/** The same function makes plain text of it then. */
function isStripped(call: Call, strips: readonly number[]): boolean {
  const owner = enclosingFunction(call);
  if (owner === undefined) return false;
  const [{ end: from }, { end }] = [rangeOf(call), rangeOf(owner)];
  return strips.some((at) => at >= from && at < end);
}

/** `replace(/<script.*?<\/script>/g, '')`, `replace('javascript:', '')` */
function takenOutBy({ callee, arguments: [pattern, by] }: Call): { what: string; left: string } | undefined {
  if (
    !/^replace(?:All)?$/.test(propertyName(callee) ?? '') ||
    by?.type !== 'StringLiteral' ||
    by.value.trim() !== ''
  )
    return undefined;
  const sought =
    pattern?.type === 'RegExpLiteral'
      ? pattern.pattern
      : pattern?.type === 'StringLiteral'
        ? pattern.value
        : '';
  if (/^\(*(?:\?:)?<\(?(?:\?:)?script/i.test(sought))
    return { what: '<script>', left: '<scr<script></script>ipt>' };
  if (/^\(*(?:\?:)?javascript:?\)*$/i.test(sought))
    return { what: 'javascript:', left: 'javajavascript:script:' };
  return undefined;
}

/** By the name of the function around, or since a page reads it. */
function isToBeClean(call: Call): boolean {
  const owner = enclosingFunction(call);
  const name = owner === undefined ? undefined : nameOfFunction(owner);
  if (name !== undefined && cleaning.test(name)) return true;
  for (const around of ancestorsOf(call)) {
    if (around.type === 'AssignmentExpression') return propertyName(unwrap(around.left)) === 'innerHTML';
    if (isFunction(around)) return false;
  }
  return false;
}

/** In a loop until nothing changes, or each sign is escaped behind it. */
function isRepeated(call: Call): boolean {
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    if (/^(?:While|DoWhile|For)Statement$/.test(around.type)) return true;
    if (around.type === 'CallExpression' && escapes(around)) return true;
    const member = keyOf(around) === 'object' ? parentOf(around) : undefined;
    if (member !== undefined && propertyName(member) === 'textContent') return true;
  }
  return false;
}

function escapes({ callee, arguments: [pattern] }: Call): boolean {
  const sought =
    pattern?.type === 'RegExpLiteral'
      ? pattern.pattern
      : pattern?.type === 'StringLiteral'
        ? pattern.value
        : '';
  return propertyName(callee)?.startsWith('replace') === true && /^(?:<|\[[^\]^]*<[^\]]*\])$/.test(sought);
}
