import type { Node } from '../../../languages/typescript/node.ts';
import { referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { wordsOf } from '../../_kit/words-of.ts';
import { isReceived } from './is-header.ts';
import { isHeaders, keptBy } from './is-open-text.ts';
import { isNamedAsOutside } from './outside-text.ts';
import { pieceNamed } from './text-pieces.ts';

/** Steps back over what was done to a text. */
const mostSteps = 8;

/** Does it read like a text, and not like a name or a setting that the author of a program chooses? */
export function isCalledText(text: Node, steps = mostSteps): boolean {
  const value = unwrap(text);
  if (steps === 0) return false;
  switch (value.type) {
    case 'Identifier':
      return isTextName(value.name) || isNameOfText(value, steps - 1);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      if (value.computed && value.property.type !== 'StringLiteral')
        return isCalledText(value.object, steps - 1);
      if (value.object.type === 'ThisExpression') return isTextName(propertyName(value) ?? '');
      return isCalledField(propertyName(value) ?? '', unwrap(value.object));
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const kept = keptBy(value);
      return kept !== undefined && isCalledText(kept, steps - 1);
    }
    case 'LogicalExpression':
      return isCalledText(value.left, steps - 1) || isCalledText(value.right, steps - 1);
    default:
      return false;
  }
}

/** A name for an element of a text that was split, or for what reads like a text. */
function isNameOfText(name: Node, steps: number): boolean {
  const binding = referenceOf(name)?.binding;
  if (binding === undefined) return false;
  const piece = pieceNamed(binding);
  if (piece !== undefined) return isCalledText(piece.whole, steps);
  const values = binding.kind === 'param' ? [] : (valuesWritten(binding) ?? []);
  return values.some((one) => isCalledText(one, steps));
}

/** Of a field only the one who made the object knows what became of it; a header is one under whatever name they are kept. */
function isCalledField(name: string, object: Node): boolean {
  if (isHeaders(object)) return isReceived(name);
  return name.includes('-') && isNamedAsOutside(name);
}

function isTextName(name: string): boolean {
  if (isNamedAsOutside(name)) return true;
  const words = wordsOf(name);
  return words.some((word) => ofText.test(word)) && !words.some((word) => ofProgram.test(word));
}

const ofText =
  /^(?:s|t|u|v|str|string|txt|text|input|val|value|src|source|contents?|data|original|result|current|date|time|duration|ms|interval|phrase|sentence|paragraph|em|addr|address|email|url|uri|href|html|xml|svg|css|md|markdown|selector|colou?r|rgba?|hex|hsla?|headers?|cookies?|accept|charset|encoding|mime|media|query|queries|expr|expression|formula|equation|amount|currency|money|price|phone|num|number|numeric|body|msg|message|comment|subject|title|label|range|ranges|modifier|selection|slug|host|hostname|domain|ip|agent|ua|locale|term|search|attrs?|attributes|declaration|char|chars)$/;

/** What the author writes, or a program says of itself. */
const ofProgram =
  /^(?:id|ids|key|name|names|type|types|kind|mode|level|version|index|count|size|length|length|file|files|filename|dir|directory|folder|ext|extension|module|import|require|function|method|class|error|err|stack|trace|option|options|opts|config|setting|settings|template|format|shader|separator|delimiter|indent|prefix|suffix|base|root|default|own|out|output|next|arg|args|argv|flag|flags|env|cmd|command|script|hash|digest|cell|node|map)$/;
