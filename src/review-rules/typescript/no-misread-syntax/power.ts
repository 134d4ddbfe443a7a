import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** What a number is raised to, by its name. */
const exponent =
  /^(?:exp|exponent|power|attempts?|retr(?:y|ies)(?:Count)?|tries|decimals?|digits|precision|places|fractionDigits)$|(?:Exponent|Power|Attempts?|Retr(?:y|ies)|Decimals?|Digits|Precision|Places)$/;

/** `delay * 2 ^ attempt`, `10 ^ decimals`: `^` is no power, it takes the bits that differ. */
export function misreadPower(on: NodeOf<'BinaryExpression'>): Misread | undefined {
  if (on.operator !== '^' || !isBase(on.left) || !exponent.test(exponentIn(on.right))) return undefined;
  const around = parentOf(on);
  if (around?.type === 'BinaryExpression' && /^(?:[&|^]|<<|>>>?)$/.test(around.operator)) return undefined;
  return { manner: 'power', on, meant: '**' };
}

/** `2`, `10`, `delay * 2`, `value / 10` */
function isBase(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'NumericLiteral') return bare.value === 2 || bare.value === 10;
  return bare.type === 'BinaryExpression' && /^[*/]$/.test(bare.operator) && isBase(bare.right);
}

/** `attempt` of `(attempt - 1)`, too. */
function exponentIn(node: Node): string {
  const bare = unwrap(node);
  if (bare.type === 'BinaryExpression' && /^[+-]$/.test(bare.operator)) return exponentIn(bare.left);
  return bare.type === 'Identifier' ? bare.name : (propertyName(bare) ?? '');
}
