import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { valuesWritten } from '../_kit/values-written.ts';
import { propertyName } from '../_kit/property-name.ts';
import { canHold, isPlain } from './can-hold.ts';
import type { Attack } from './pattern/attack.ts';
import { needsLineEnd } from './pattern/slowness.ts';
import { pieceNamed, pieceOf } from './text-pieces.ts';

/** Steps back over what was done to a text. */
const mostSteps = 30;

/**
 * Can an attack still be in a text that somebody gives? Not where only the end of a line makes the pattern fail (names,
 * addresses and headers have none), where runs were replaced before, or where newer engines do the work themselves.
 */
export function canReach(attack: Attack, text: Node | undefined): boolean {
  if (needsLineEnd(attack)) return false;
  // Nobody has paths of thousands of slashes.
  if (/^[/\\]+$/.test(attack.round) && text !== undefined && isPath(text)) return false;
  return text === undefined || (!isFallback(text) && !areRunsGone(attack, text));
}

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

function areRunsGone(attack: Attack, text: Node): boolean {
  const rounds = attack.round.repeat(20);
  const open = [text];
  for (const [step, one] of open.entries()) {
    if (step === mostSteps) return false;
    const value = unwrap(one);
    const binding = value.type === 'Identifier' ? referenceOf(value)?.binding : undefined;
    if (binding !== undefined)
      for (const written of valuesWritten(binding) ?? []) if (!open.includes(written)) open.push(written);
    const piece = binding === undefined ? pieceOf(value) : pieceNamed(binding);
    if (piece !== undefined && !canHold(piece, attack)) return true;
    if (piece !== undefined) open.push(piece.whole);
    if (!isCall(value)) continue;
    const callee = unwrap(value.callee);
    if (!('object' in callee)) continue;
    open.push(callee.object as Node);
    const [pattern, replacement] = value.arguments;
    if (propertyName(callee)?.startsWith('replace') !== true || pattern?.type !== 'RegExpLiteral') continue;
    if (replacement?.type !== 'StringLiteral' || !pattern.flags.includes('g') || !isPlain(pattern.pattern))
      continue;
    const left = `${attack.prefix}${rounds}${attack.suffix}`.replace(
      new RegExp(pattern.pattern, pattern.flags),
      replacement.value,
    );
    if (!left.includes(rounds.slice(attack.round.length * 5))) return true;
  }
  return false;
}
