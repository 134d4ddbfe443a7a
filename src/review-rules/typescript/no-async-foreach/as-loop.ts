import type { EditDraft } from '../../../analysis/rule.ts';
import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { canAwaitAt } from '../_kit/can-await-at.ts';
import { commentsIn } from '../_kit/comments-in.ts';
import { collectionOf } from '../_kit/collection-of.ts';
import type { Collection } from '../_kit/collection-of.ts';
import type { Call } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { returnsToContinue } from './returns-to-continue.ts';

type Edits = readonly [EditDraft, ...EditDraft[]];
type Callee = NodeOf<'MemberExpression' | 'OptionalMemberExpression'>;
type Pattern = NodeOf<'Identifier' | 'ObjectPattern' | 'ArrayPattern'>;

/**
 * `xs.forEach(async (x) => { … });` as `for (const x of xs) { … }`, where nothing in the callback would mean something
 * else in a loop: no `this`, no `var`, no `return` of a value or from inside an inner loop.
 */
export function asLoop(call: Call, callback: FunctionNode, file: TypeScriptFile): Edits | undefined {
  const statement = statementOf(call);
  const callee = unwrap(call.callee);
  if (statement === undefined || !canAwaitAt(call) || call.arguments.length !== 1) return undefined;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return undefined;
  if (callback.type === 'FunctionExpression' && callback.id != null) return undefined;
  const { body } = callback;
  const { start, end } = rangeOf(statement);
  if (hasComment(file, start, rangeOf(body).start) || hasComment(file, rangeOf(body).end, end))
    return undefined;
  const head = loopHead(callee, callback, file);
  if (head === undefined || bindsDifferently(body, callback.type === 'ArrowFunctionExpression'))
    return undefined;
  if (body.type !== 'BlockStatement') return conciseLoop(head, body, statement, file);
  const jumps = body.directives.length > 0 ? undefined : returnsToContinue(body, file);
  if (jumps === undefined) return undefined;
  return [
    { range: { start, end: rangeOf(body).start }, text: `for (${head}) ` },
    ...jumps,
    { range: { start: rangeOf(body).end, end }, text: '' },
  ];
}

/** `async (x) => load(x)` becomes a loop over one statement. */
function conciseLoop(head: string, body: Node, statement: Node, { text }: TypeScriptFile): Edits | undefined {
  if (body.type !== 'AwaitExpression' && body.type !== 'CallExpression') return undefined;
  const { start, end } = rangeOf(statement);
  const wait = body.type === 'AwaitExpression' ? '' : 'await ';
  const close = text[end - 1] === ';' ? ';' : '';
  return [{ range: { start, end }, text: `for (${head}) ${wait}${textOf(body, text)}${close}` }];
}

/** What stands outside the body would be lost. */
function hasComment(file: TypeScriptFile, start: number, end: number): boolean {
  return commentsIn(file, { start, end }).length > 0;
}

/** The statement that is the call and nothing else, awaited or not. */
function statementOf(call: Call): Node | undefined {
  const parent = parentOf(call);
  const statement = parent?.type === 'AwaitExpression' ? parentOf(parent) : parent;
  return statement?.type === 'ExpressionStatement' ? statement : undefined;
}

function loopHead(callee: Callee, callback: FunctionNode, file: TypeScriptFile): string | undefined {
  const collection = collectionOf(callee.object);
  const bindings = [...file.tree.scopeOf(callback).bindings.values()];
  if (bindings.some(({ name }) => hasName(callee.object, name))) return undefined;
  const names = loopNames(callback.params, collection, file.text);
  if (names === undefined) return undefined;
  const keyword = bindings.some(isChangedParameter) ? 'let' : 'const';
  const left = `${keyword} ${names.left} of `;
  return left + walked(callee, names.walk, file.text);
}

/** What the loop goes over: the object of `forEach`, in parentheses where it would come apart. */
function walked(callee: Callee, walk: string, text: string): string {
  const source = textOf(callee.object, text);
  const isOptional = callee.type === 'OptionalMemberExpression';
  if (walk === '' && !isOptional && callee.object.type !== 'SequenceExpression') return source;
  const safe = staysTogether(callee.object, source) ? source : `(${source})`;
  if (!isOptional) return safe + walk;
  return walk === '' ? `${safe} ?? []` : `(${safe} ?? [])${walk}`;
}

function staysTogether(object: Node, source: string): boolean {
  switch (object.type) {
    case 'Identifier':
    case 'ThisExpression':
    case 'MemberExpression':
    case 'OptionalMemberExpression':
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'ArrayExpression':
    case 'TSNonNullExpression':
      return true;
    default:
      return object.type === 'NewExpression' && source.endsWith(')');
  }
}

function isChangedParameter(binding: Binding): boolean {
  return binding.kind === 'param' && isReassigned(binding);
}

/** What the loop declares, and how it walks the collection: a map gives pairs, an index comes from `entries()`. */
function loopNames(
  params: readonly Node[],
  collection: Collection | undefined,
  text: string,
): { readonly left: string; readonly walk: string } | undefined {
  const [value, key, ...others] = params;
  if (value === undefined || !isPattern(value) || others.length > 0) return undefined;
  const left = patternText(value, text);
  if (key === undefined) return { left, walk: collection === 'map' ? '.values()' : '' };
  if (!isPattern(key)) return undefined;
  const pair = `[${patternText(key, text)}, ${left}]`;
  if (collection === 'map') return { left: pair, walk: '' };
  const isIndex = key.type === 'Identifier' && /^(?:i|j|n|idx|index|pos|position)$|Index$/.test(key.name);
  return collection === 'array' || (collection === undefined && isIndex)
    ? { left: pair, walk: '.entries()' }
    : undefined;
}

function isPattern(node: Node): node is Pattern {
  return node.type === 'Identifier' || node.type === 'ObjectPattern' || node.type === 'ArrayPattern';
}

/** Without its type annotation, which a loop cannot have. */
function patternText(pattern: Pattern, text: string): string {
  const { start, end } = rangeOf(pattern);
  return text.slice(start, pattern.typeAnnotation?.start ?? end).trimEnd();
}

function textOf(node: Node, text: string): string {
  return text.slice(rangeOf(node).start, rangeOf(node).end);
}

function hasName(node: Node, name: string): boolean {
  return holds(node, (part) => part.type === 'Identifier' && part.name === name);
}

/** `var` would become a variable of the function around; `this` and `arguments` of a plain function are its own. */
function bindsDifferently(node: Node, isArrow: boolean): boolean {
  if (node.type === 'VariableDeclaration' && node.kind === 'var') return true;
  if (!isArrow && (node.type === 'ThisExpression' || isArguments(node))) return true;
  if (isFunction(node) && node.type !== 'ArrowFunctionExpression') return false;
  let found = false;
  walkChildren(node, (child) => {
    found ||= bindsDifferently(child, isArrow);
  });
  return found;
}

function isArguments(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'arguments';
}
