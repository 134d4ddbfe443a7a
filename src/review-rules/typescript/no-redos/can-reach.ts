import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Attack } from './pattern/attack.ts';
import { needsLineEnd } from './pattern/slowness.ts';

/**
 * Can an attack come by a text that somebody gives? Not where only the end of a line makes the pattern fail (names,
 * addresses and headers have none), or where newer engines do the work themselves.
 */
export function canReach(attack: Attack, text: Node | undefined): boolean {
  if (needsLineEnd(attack) && (text === undefined || !mayHaveLines(text))) return false;
  // Nobody has paths of thousands of slashes.
  if (/^[/\\]+$/.test(attack.round) && text !== undefined && isPath(text)) return false;
  return text === undefined || !isFallback(text);
}

function mayHaveLines(text: Node): boolean {
  const value = unwrap(text);
  return value.type === 'Identifier' && anyText.test(value.name);
}

const anyText =
  /^(?:str|string|te?xt|input|body|contents?|html|xml|svg|css|markdown|md|(?:url|html|xml|svg|css)(?:Str|String|Text))$/i;

function isPath(text: Node): boolean {
  const value = unwrap(text);
  return value.type === 'Identifier' && /path|file|glob|pattern/i.test(value.name);
}

/** `text.trim ? text.trim() : text.replace(…)` */
function isFallback(text: Node): boolean {
  for (const around of ancestorsOf(text)) {
    const test =
      around.type === 'ConditionalExpression' || around.type === 'IfStatement' ? around.test : undefined;
    const asked = test && unwrap(test);
    if (asked !== undefined && /^(?:native)?trim/i.test(propertyName(asked) ?? '')) return true;
    if (around.type === 'FunctionDeclaration' || around.type === 'ClassBody') return false;
  }
  return false;
}
