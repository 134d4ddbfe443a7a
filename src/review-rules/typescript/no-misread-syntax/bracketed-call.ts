import type { NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { Misread } from './misread.ts';

/** Methods that nobody keeps anything in. */
const methods =
  /^(?:hasOwnProperty|includes|indexOf|lastIndexOf|startsWith|endsWith|charAt|charCodeAt|push|unshift|splice|slice|concat|split|toUpperCase|toLowerCase|getElementById|getElementsBy(?:ClassName|TagName|Name)|querySelector(?:All)?|getAttribute|setAttribute|addEventListener|forEach|reduce|findIndex)$/;

/** `settings.hasOwnProperty[name]`: a part of the method is read, and it has none. */
export function bracketedCall(on: NodeOf<'MemberExpression'>): Misread | undefined {
  const method = unwrap(on.object);
  if (!on.computed || method.type !== 'MemberExpression' || method.computed) return undefined;
  const name = propertyName(method);
  if (name === undefined || !methods.test(name) || on.property.type === 'StringLiteral') return undefined;
  return { manner: 'bracketed-call', on, meant: name };
}
