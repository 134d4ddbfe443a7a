import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  enclosingFunction,
  isFunction,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { propertyName } from '../_kit/property-name.ts';

/**
 * `comparison`: `a == b;`, where `=` may have been meant. `function`: one that is made and not called. `uncalled`: `server.close;`,
 * a method that is named only. `value`: anything else that is worked out for nobody.
 */
export interface UnusedValue {
  readonly kind: 'unused-value';
  readonly shape: 'comparison' | 'function' | 'uncalled' | 'value';
  readonly on: Node;
  /** It is the last that a function does, which returns nothing. */
  readonly isLast: boolean;
}

/** Methods of what takes time, holds something or stops an event: nobody names them for their value. */
const deeds =
  /^(?:close|end|destroy|abort|preventDefault|stopPropagation|stopImmediatePropagation|disconnect|unsubscribe|save|focus|blur|click|reset|clear|flush|release|commit|rollback|exit|clearCookie|send|sendStatus|redirect|render|start|stop|resume|pause|connect|next|done|resolve|reject|callback|cb|unref|toBeTruthy|toBeFalsy|toBeNull|toBeUndefined|toBeDefined|toHaveBeenCalled)$/;
/** Names of functions that are handed in to be called. */
const handedIn = /^(?:next|done|resolve|reject|callback|cb|unsubscribe)$/;
/** Methods that go by what their callback returns. */
const answered =
  /^(?:map|flatMap|filter|every|some|find(?:Last)?(?:Index)?|reduce(?:Right)?|sort|toSorted|from)$/;
const comparing = /^(?:[=!]==?|[<>]=?)$/;

/** The statement does nothing: what it works out is given to nobody. */
export function unusedValueOf(
  statement: NodeOf<'ExpressionStatement'>,
  file: TypeScriptFile,
): UnusedValue | undefined {
  const whole = unwrap(statement.expression);
  const on =
    whole.type === 'AwaitExpression' && isEndOfTransaction(unwrap(whole.argument))
      ? unwrap(whole.argument)
      : whole;
  const shape = isForTypes(statement.expression) ? undefined : shapeOf(on);
  if (shape === undefined || !isRun(statement, shape)) return undefined;
  if (!isEndOfTransaction(on) && isMeant(statement, file)) return undefined;
  const isLast = isLastOf(statement);
  if (on.type === 'Identifier' && isFollowed(on.name, statement)) return undefined;
  return isLast && isCallback(statement) ? undefined : { kind: 'unused-value', shape, on, isLast };
}

/** `await transaction.commit;`, in a `try` as it mostly stands. */
function isEndOfTransaction(on: Node): boolean {
  return on.type === 'MemberExpression' && /^(?:commit|rollback)$/.test(propertyName(on) ?? '');
}

/** `shape satisfies never;`, or `rest;` of a `const rest: never`: the compiler is asked whether a case is missing. */
function isForTypes(expression: Node): boolean {
  if (expression.type === 'TSSatisfiesExpression') return true;
  if (expression.type === 'TSAsExpression') return expression.typeAnnotation.type === 'TSNeverKeyword';
  const annotation = referenceOf(expression)?.binding?.declarations[0]?.typeAnnotation;
  return annotation?.type === 'TSTypeAnnotation' && annotation.typeAnnotation.type === 'TSNeverKeyword';
}

function shapeOf(on: Node): UnusedValue['shape'] | undefined {
  switch (on.type) {
    case 'BinaryExpression':
      if (isNaNName(on.left) || isNaNName(on.right)) return undefined;
      return comparing.test(on.operator) ? 'comparison' : 'value';
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return 'function';
    case 'JSXElement':
    case 'JSXFragment':
    case 'NumericLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'TemplateLiteral':
    case 'ObjectExpression':
      return 'value';
    case 'Identifier':
      return ofName(on);
    case 'MemberExpression':
      return isUncalled(on) ? 'uncalled' : undefined;
    case 'UnaryExpression':
      return on.operator !== 'void' && on.operator !== 'delete' && isStill(on.argument) ? 'value' : undefined;
    case 'ConditionalExpression':
      return isStill(on.consequent) && isStill(on.alternate) ? 'value' : undefined;
    default:
      return undefined;
  }
}

/** Comparing with it is told by itself. */
function isNaNName(node: Node): boolean {
  return node.type === 'Identifier' && node.name === 'NaN';
}

function ofName(name: NodeOf<'Identifier'>): UnusedValue['shape'] | undefined {
  const kind = referenceOf(name)?.binding?.kind;
  if (kind === 'function' || (kind === 'param' && handedIn.test(name.name))) return 'uncalled';
  return kind === 'param' || kind === 'let' || kind === 'const' || kind === 'var' ? 'value' : undefined;
}

/** A getter may do something: only what is a method for sure. */
function isUncalled(member: NodeOf<'MemberExpression'>): boolean {
  const name = propertyName(member);
  return name !== undefined && !member.computed && (deeds.test(name) || methodBehind(member) !== undefined);
}

/** Reading it does nothing, whatever it is. */
function isStill(node: Node): boolean {
  const { type } = unwrap(node);
  return type.endsWith('Literal') || type === 'Identifier';
}

/** The value of the last statement of a script may be asked for; types are checked by what never runs. */
function isRun(statement: Node, shape: UnusedValue['shape']): boolean {
  const around = parentOf(statement)?.type;
  if (around === 'LabeledStatement') return false;
  if (around === 'Program') return shape === 'comparison';
  return enclosingFunction(statement) !== undefined;
}

/** `try { x + ''; }` asks whether it can be done; a comment may hold what another tool is to think of it. */
function isMeant(statement: Node, { text }: TypeScriptFile): boolean {
  for (const at of ancestorsOf(statement)) {
    if (at.type === 'TryStatement') return true;
    if (isFunction(at)) break;
  }
  const { start = 0, end = 0 } = statement as { start?: number; end?: number };
  const line = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const rest = text.slice(end, text.indexOf('\n', end) + 1 || undefined);
  return /^\s*(?:\/\/|\/\*|\*)/.test(line) || /\/[/*]/.test(rest);
}

function isLastOf(statement: Node): boolean {
  const block = parentOf(statement);
  return block?.type === 'BlockStatement' && block.body.at(-1) === statement && isFunctionBody(block);
}

function isFunctionBody(block: Node): boolean {
  const around = parentOf(block);
  return around !== undefined && isFunction(around);
}

const following =
  /^(?:use\w*Effect|useMemo|useCallback|\$effect|pre|effect|watchEffect|createEffect|createMemo|autorun|computed)$/;

/** `useEffect(() => { page; load(); }, [page])`, `$effect(() => { page; … })`: it runs again when that changes. */
function isFollowed(name: string, statement: Node): boolean {
  if (name.startsWith('_')) return true;
  const callback = enclosingFunction(statement);
  const call = callback && parentOf(callback);
  if (call?.type !== 'CallExpression') return false;
  const callee = unwrap(call.callee);
  return following.test((callee.type === 'Identifier' ? callee.name : propertyName(callee)) ?? '');
}

/** Of such a method: that it returns nothing is told there. */
function isCallback(statement: Node): boolean {
  const callback = enclosingFunction(statement);
  const call = callback && parentOf(callback);
  return call?.type === 'CallExpression' && answered.test(propertyName(call.callee) ?? '');
}
