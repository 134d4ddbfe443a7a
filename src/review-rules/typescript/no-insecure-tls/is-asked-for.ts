import type { Node } from '../../../languages/typescript/node.ts';
import { keyOf, rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** Words of conditions that are about certificates, or about where the program runs. */
const aboutChecks =
  /(?:\b|_|is)dev(?!ice)|(?<!\.)\btest|local|insecure|unsafe|self[-_]?signed|strict|verif|validat|reject|unauthori[sz]ed|skip|ignore|allow|trust|debug|staging/i;
/** A certificate that somebody gives; the one who gives none asked for nothing. */
const aboutCertificate = /\bca\b|certs?(?![a-z])|certificate/i;
const absence = /!(?!=)|(?<![!=])={2,3}\s*(?:null|undefined|'undefined')\b/;

/** Does a condition ask for the setting: an option to skip the check, or a program that is not in production? */
export function isAskedFor(condition: Node, arm: Node, file: TypeScriptFile): boolean {
  switch (condition.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      return keyOf(arm) !== 'test' && asksFor(condition.test, keyOf(arm) === 'consequent', file);
    case 'LogicalExpression':
      // What follows `??` and `||` is for those who say nothing.
      return keyOf(arm) === 'right' && condition.operator === '&&' && asksFor(condition.left, true, file);
    case 'SwitchCase':
      return keyOf(arm) === 'consequent' && condition.test != null && asksFor(condition.test, true, file);
    default:
      return false;
  }
}

function asksFor(test: Node, outcome: boolean, { text }: TypeScriptFile): boolean {
  const { start, end } = rangeOf(test);
  const words = text.slice(start, Math.min(end, start + longestCondition));
  if (/prod/i.test(words)) return words.includes('!') === outcome;
  if (aboutChecks.test(words)) return true;
  return aboutCertificate.test(words) && absence.test(words) !== outcome;
}

/** Of longer conditions the beginning is read, in characters. */
const longestCondition = 500;
