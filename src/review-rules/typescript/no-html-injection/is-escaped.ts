import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import type { Call } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/**
 * Between tags, as far as what stands before tells. Inside a tag a quote or a blank ends the value, and no bracket is
 * needed to go on with another attribute.
 */
const betweenTags = />[^<]*$|^[^<>"'=]*\s[^<>"'=]*$/;

/** Is each `<` replaced where the value is put into the text (`x.replace(/</g, '&lt;')`), and does that do there? */
export function isEscaped(part: Node, before: string): boolean {
  if (!betweenTags.test(before)) return false;
  let at = writtenValue(part);
  while (isCall(at) && 'object' in at.callee) {
    if (replacesBrackets(at)) return true;
    at = unwrap(at.callee.object as Node);
  }
  return false;
}

/** `signs[text[i]] || text[i]` in a function that has `&lt;` for `<`: it goes through a text, and gives it back escaped. */
export function isGivenByEscape(part: Node, { text }: TypeScriptFile): boolean {
  const owner = enclosingFunction(part);
  const isSign = part.type === 'MemberExpression' && part.computed;
  if (owner === undefined || !isSign) return false;
  const { start, end } = rangeOf(owner);
  return text.slice(start, end).includes('&lt;');
}

function replacesBrackets({ callee, arguments: given }: Call): boolean {
  const name = propertyName(callee);
  const [pattern] = given;
  if (name === 'replaceAll' && pattern?.type === 'StringLiteral') return pattern.value === '<';
  if (name !== 'replace' && name !== 'replaceAll') return false;
  return (
    pattern?.type === 'RegExpLiteral' &&
    pattern.flags.includes('g') &&
    /^(?:<|\[[^^\]]*<[^\]]*\])$/.test(pattern.pattern)
  );
}
