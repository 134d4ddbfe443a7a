import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { enclosingFunction, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import { holds } from '../_kit/holds.ts';
import { isRepeatable } from '../_kit/is-repeatable.ts';
import { isSameExpression } from '../_kit/is-same-expression.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** The next statement puts something else in the same place, and nothing has looked at what was there. */
export interface Overwritten {
  readonly kind: 'overwritten-value';
  /** The statement whose work is lost. */
  readonly on: Node;
  readonly place: Node;
}

interface Store {
  readonly place: Node;
  readonly value: Node;
  /** Of `map.set(key, value)`. */
  readonly key?: Node;
  readonly isDeclared?: true;
}

/** Setting these does something, whatever is set after it. */
const atWork =
  /^(?:style|classList|className|src|srcdoc|href|hash|location|value|innerHTML|outerHTML|textContent|innerText|scroll(?:Top|Left)|currentTime|selectedIndex|checked|disabled|hidden|display|transition|animation|transform|state|dataset|length|onload|onerror|exports|cssText|visibility|opacity|status|clock|progress|phase|cookie)$/;

export function overwrittenIn(statements: readonly Node[]): readonly Overwritten[] {
  const found: Overwritten[] = [];
  let earlier: Store | undefined;
  let before: Node | undefined;
  for (const statement of statements) {
    const store = statement.type === 'ExpressionStatement' ? storeIn(statement) : declaredIn(statement);
    if (earlier !== undefined && store !== undefined && before !== undefined)
      if (statement.type === 'ExpressionStatement' && isLost(earlier, store))
        found.push({ kind: 'overwritten-value', on: before, place: store.place });
    earlier = store;
    before = statement;
  }
  return found;
}

function storeIn({ expression }: NodeOf<'ExpressionStatement'>): Store | undefined {
  if (expression.type === 'AssignmentExpression')
    return expression.operator === '=' ? { place: expression.left, value: expression.right } : undefined;
  if (expression.type !== 'CallExpression' || expression.callee.type !== 'MemberExpression') return undefined;
  const [key, value] = expression.arguments;
  if (propertyName(expression.callee) !== 'set' || !key || !value) return undefined;
  const { object } = expression.callee;
  return collectionOf(object) === 'map' ? { place: object, value, key } : undefined;
}

/** `let found = search();` */
function declaredIn(statement: Node): Store | undefined {
  if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1) return undefined;
  const [declared] = statement.declarations;
  return declared?.init && declared.id.type === 'Identifier'
    ? { place: declared.id, value: declared.init, isDeclared: true }
    : undefined;
}

function isLost(earlier: Store, later: Store): boolean {
  const { place } = later;
  if (!isSameExpression(earlier.place, place)) return false;
  if (isFirstGuess(earlier) && !isWrittenTwice(earlier, later)) return false;
  if ((earlier.key === undefined) !== (later.key === undefined)) return false;
  if (earlier.key && later.key && (!isSameExpression(earlier.key, later.key) || !isRepeatable(later.key)))
    return false;
  return isPlainPlace(place) && !isReadBy(later.value, place);
}

const worked = new Set([
  'CallExpression',
  'AwaitExpression',
  'MemberExpression',
  'NewExpression',
  'BinaryExpression',
  'ArrowFunctionExpression',
]);

/** `let row = null; row = find();`, `this.cache = {}`: something to begin with. Two entries of one key are never that. */
function isFirstGuess({ value, key, isDeclared }: Store): boolean {
  const bare = unwrap(value);
  if (key !== undefined || worked.has(bare.type)) return false;
  // `paid = total; paid = total * 2;`
  if (bare.type === 'Identifier' && bare.name !== 'undefined') return isDeclared === true;
  return true;
}

/** `headers.accept = 'a'; headers.accept = 'b';` of what is a plain object by its own text: two values for one place. */
function isWrittenTwice(earlier: Store, { place, value }: Store): boolean {
  if (place.type !== 'MemberExpression' || !isLiteral(earlier.value) || !isLiteral(value)) return false;
  const written = writtenValue(place.object);
  if (written.type === 'ArrayExpression') return true;
  // A setter does something with each of them.
  return (
    written.type === 'ObjectExpression' && written.properties.every((one) => one.type === 'ObjectProperty')
  );
}

function isLiteral(value: Node): boolean {
  const { type } = unwrap(value);
  return type === 'StringLiteral' || type === 'NumericLiteral';
}

/** A variable, or a part of what a variable or `this` holds; no element of a page. */
function isPlainPlace(place: Node): boolean {
  let at = unwrap(place);
  while (at.type === 'MemberExpression') {
    if (!isPlainPart(at)) return false;
    at = unwrap(at.object);
  }
  if (at.type === 'ThisExpression') return true;
  const kind = at.type === 'Identifier' ? referenceOf(at)?.binding?.kind : undefined;
  return kind === 'param' || kind === 'const' || kind === 'let' || kind === 'var';
}

function isPlainPart({ computed, property, ...member }: NodeOf<'MemberExpression'>): boolean {
  if (!computed) return property.type !== 'Identifier' || !atWork.test(property.name);
  return (
    property.type === 'NumericLiteral' ||
    property.type === 'StringLiteral' ||
    (property.type === 'Identifier' && member.object.type === 'Identifier')
  );
}

/** The new value may be made of the old one: it names the thing, or calls what may look at it. */
function isReadBy(value: Node, place: Node): boolean {
  const root = rootOf(place);
  const isOpen = root.type === 'ThisExpression' || isSeenByFunctions(root);
  return holds(value, (part) => {
    if (isSameExpression(part, root)) return true;
    if (part.type === 'Identifier' && root.type === 'Identifier' && part.name === root.name) return true;
    return isOpen && (part.type === 'CallExpression' || part.type === 'AwaitExpression');
  });
}

const mostUses = 200;

/** A function inside may look at it when it is called. */
function isSeenByFunctions(root: Node): boolean {
  const binding = referenceOf(root)?.binding;
  if (binding === undefined) return false;
  if (binding.references.length > mostUses) return true;
  const around = enclosingFunction(root);
  return binding.references.some(
    ({ identifier, access }) => access !== 'write' && enclosingFunction(identifier) !== around,
  );
}

function rootOf(place: Node): Node {
  let at = unwrap(place);
  while (at.type === 'MemberExpression') at = unwrap(at.object);
  return at;
}
