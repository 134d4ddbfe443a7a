import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { propertyOf, writtenValue } from '../_kit/written-value.ts';

/** What is written about a protection of a cookie. */
export type Written =
  /** The author turned it on, or leaves it to a value that only the running program knows. */
  { readonly kind: 'fine' } | { readonly kind: 'off'; readonly place: Node } | { readonly kind: 'missing' };

type ObjectNode = NodeOf<'ObjectExpression'>;

/** The options as they are written; undefined: they come from somewhere else. */
export function optionsIn(node: Node): ObjectNode | undefined {
  const value = writtenValue(node);
  return value.type === 'ObjectExpression' ? value : undefined;
}

export function writtenOption(options: ObjectNode, name: string): Written {
  const value = propertyOf(options, name);
  if (value === undefined) return isOpen(options) ? { kind: 'fine' } : { kind: 'missing' };
  const bare = writtenValue(value);
  return bare.type === 'BooleanLiteral' && !bare.value ? { kind: 'off', place: value } : { kind: 'fine' };
}

/**
 * Browsers refuse what goes to other sites and need not be encrypted.
 * @param isPlainByDefault Without `secure` it need not be; some libraries turn it on themselves.
 */
export function refusedOption(options: ObjectNode, isPlainByDefault: boolean): Node | undefined {
  const value = propertyOf(options, 'sameSite');
  const bare = value && writtenValue(value);
  if (value === undefined || bare?.type !== 'StringLiteral' || bare.value.toLowerCase() !== 'none')
    return undefined;
  const { kind } = writtenOption(options, 'secure');
  return kind === 'off' || (kind === 'missing' && isPlainByDefault) ? value : undefined;
}

/** The cookie is taken away: it holds nothing, or has ended. */
export function isCleared(value: Node | undefined, options: ObjectNode | undefined): boolean {
  const given = value && unwrap(value);
  if (given !== undefined && isPlain(given)) return true;
  const age = options && (propertyOf(options, 'maxAge') ?? propertyOf(options, 'expires'));
  if (age?.type === 'NewExpression')
    return age.arguments.length > 0 && age.arguments[0]?.type !== 'BinaryExpression';
  return age?.type === 'UnaryExpression' || (age?.type === 'NumericLiteral' && age.value === 0);
}

/** No secret: a text in the source, a switch, nothing. */
function isPlain({ type }: Node): boolean {
  return /^(?:String|Boolean|Numeric|Null)Literal$/.test(type);
}

/** A spread or a computed key may bring any option. */
function isOpen({ properties }: ObjectNode): boolean {
  return properties.some((part) => part.type === 'SpreadElement' || part.computed);
}
