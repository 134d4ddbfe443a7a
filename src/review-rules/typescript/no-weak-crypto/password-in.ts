import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Call } from '../_kit/call.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { propertyName } from '../_kit/property-name.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { writtenValue } from '../_kit/written-value.ts';

export const passwordWord = /^(?:password|passwd|passphrase|pwd|passcode)$/;
/** `passwordFile`, `passwordLength`: something about one. */
const otherWord = /^(?:file|length|policy|count|url|path|id|field|type|hash|hashed|reset|token)$/;

/** What a `createHash(…)` is given by the `.update(…)` calls after it, when it is a password. */
export function passwordIn(hash: Call): Node | undefined {
  let at: Node = hash;
  for (;;) {
    const member = parentOf(at);
    const call = member && parentOf(member);
    if (member === undefined) return undefined;
    if (member.type === 'VariableDeclarator' && member.init === at) return passwordInName(member.id);
    if (call?.type !== 'CallExpression' || call.callee !== member) return undefined;
    const [given] = call.arguments;
    if (propertyName(member) === 'update' && given !== undefined && isPassword(given)) return given;
    at = call;
  }
}

/** `hash.update(password)` of `const hash = createHash(…)` */
function passwordInName(name: Node): Node | undefined {
  const binding = referenceOf(name)?.binding;
  if (binding?.kind !== 'const' || binding.references.length > mostUses) return undefined;
  for (const { identifier } of binding.references) {
    const member = parentOf(identifier);
    const call = member && parentOf(member);
    if (call?.type !== 'CallExpression' || call.callee !== member) continue;
    const [given] = propertyName(member) === 'update' ? call.arguments : [];
    if (given !== undefined && isPassword(given)) return given;
  }
  return undefined;
}

/** A hash that is used more often is none of one password. */
const mostUses = 20;

/** Names that stand for names are followed so far. */
const longestAlias = 2;

/** Does a name in the expression say that it is a password? */
export function isPassword(node: Node, steps = longestAlias): boolean {
  const value = unwrap(node);
  switch (value.type) {
    case 'Identifier':
      return saysPassword(value.name) || standsForPassword(value, steps);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return saysPassword(propertyName(value) ?? '');
    case 'BinaryExpression':
      return value.operator === '+' && [value.left, value.right].some((one) => isPassword(one, steps));
    case 'TemplateLiteral':
      return value.expressions.some((one) => isPassword(one, steps));
    case 'CallExpression': {
      const held = heldBy(value);
      return held !== undefined && isPassword(held, steps);
    }
    default:
      return false;
  }
}

function standsForPassword(name: Node, steps: number): boolean {
  const value = writtenValue(name);
  return steps > 0 && value !== name && isPassword(value, steps - 1);
}

/** What the result of a call is, only as a text or as bytes. */
function heldBy({ callee, arguments: [first] }: NodeOf<'CallExpression'>): Node | undefined {
  const method = propertyName(callee) ?? '';
  if (/^(?:toString|trim|normalize)$/.test(method))
    return 'object' in callee ? (callee.object as Node) : undefined;
  return /^(?:from|encode)$/.test(method) || isUndeclared(callee, 'String') ? first : undefined;
}

function saysPassword(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => passwordWord.test(word)) && !words.some((word) => otherWord.test(word));
}
