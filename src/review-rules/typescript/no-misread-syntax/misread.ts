import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isComparison } from '../_kit/is-comparison.ts';
import { isCondition } from '../_kit/is-condition.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

/**
 * `quoted-template`: `'${name}'` in plain quotes. `split-operator`: `=+` for `+=`. `bitwise-condition`: `&` for `&&`.
 * `joined-lines`: a bracket that goes on with the line before. `late-fallback`: `a ?? 0 + 1`. `hole`: `[a, , b]`.
 * `bracketed-call`: `list.includes[name]`. `uncalled-method`: `name.trim`. `seconds`: `Date.now() + 60 * 60`. `joined-number`: `process.argv[2] + 1`. `joined-date`: `date + 1000`. `joined-object`: `` `${user}` ``. `power`: `2 ^ attempt`.
 * `early-remainder`: `at + 1 % length`. `joined-case`: `case A.one || A.two:`.
 * `late-product`: `page - 1 * size`. `late-quotient`: `ms / 1000 * 60`. `pushed-length`: `list || [].push(one)`. `capital-header`: `req.headers.Authorization`. `named-unit`: `const HOUR_MS = 60 * 60`.
 */
export interface Misread {
  readonly manner:
    | 'quoted-template'
    | 'split-operator'
    | 'bitwise-condition'
    | 'joined-lines'
    | 'bracketed-call'
    | 'uncalled-method'
    | 'seconds'
    | 'joined-number'
    | 'joined-date'
    | 'joined-object'
    | 'late-fallback'
    | 'power'
    | 'early-remainder'
    | 'joined-case'
    | 'named-unit'
    | 'late-product'
    | 'late-quotient'
    | 'pushed-length'
    | 'capital-header'
    | 'hole';
  readonly on: Node;
  /** What was meant, or the name that stands there. */
  readonly meant: string;
}

const embedded = /\$\{\s*([A-Za-z_$][\w$]*)[^{}]*\}/;

/** Of a name that can be seen from there: nobody else puts it in. */
export function quotedTemplate(on: NodeOf<'StringLiteral'>, { tree }: TypeScriptFile): Misread | undefined {
  const name = on.value.includes('${') ? embedded.exec(on.value)?.[1] : undefined;
  if (name === undefined || on.value.includes('`') || isFilledInLater(on)) return undefined;
  const binding = lookUp(tree.scopeOf(on), name);
  if (parentOf(on)?.type === 'ObjectProperty' && binding?.scope.parent === undefined) return undefined;
  return binding === undefined ? undefined : { manner: 'quoted-template', on, meant: name };
}

const telling =
  /^(?:log|info|warn|error|debug|Error|TypeError|RangeError|send|json|push|write|\w+(?:Error|Exception))$/;
/** Names of texts that somebody fills in later. */
const templates = /template|tpl|pattern|query|sql|script|command|format|snippet|code|source/i;

/** Lists and streams of lines of another program: `lines.push('echo "${version}"')`. */
const written =
  /^(?:lines?|code|source|script|commands?|out|output|snippets?)$|(?:Lines|Code|Script|Source|Commands)$/;

/** Attributes that show how something is written. */
const shown = /^(?:placeholder|hint|help\w*|example|description|tooltip)$/;

/** `{ url: '/users/${id}' }`, `{ [Op.like]: '%${text}%' }`: parts that are taken as they are. */
function isOwnText(property: NodeOf<'ObjectProperty'>): boolean {
  const key = property.computed ? propertyName(property.key) : keyName(property);
  return key !== undefined && taken.test(key);
}

const taken =
  /^(?:url|uri|href|subject|Authorization|Key|channel|topic|like|iLike|\$like|\$regex|contains|startsWith)$/;

/** `text.replace(token, id)`: the text is sought in another, to put the value in its place. */
function isSought(name: Node): boolean {
  const uses = referenceOf(name)?.binding?.references ?? [];
  return uses.some(({ identifier }) => {
    const call = parentOf(identifier);
    return call?.type === 'CallExpression' && seeking.test(propertyName(call.callee) ?? '');
  });
}

const seeking = /^(?:replace(?:All)?|split|includes|indexOf|startsWith|endsWith)$/;

/** A value of an object, a key, the text of a template engine or of another program. */
function isFilledInLater(on: NodeOf<'StringLiteral'>): boolean {
  const around = parentOf(on);
  switch (around?.type) {
    case 'CallExpression':
    case 'NewExpression': {
      const { callee } = around;
      const name = callee.type === 'MemberExpression' ? callee.property : callee;
      if (name.type !== 'Identifier' || !telling.test(name.name)) return true;
      return callee.type === 'MemberExpression' && written.test(nameOfCallee(callee.object) ?? '');
    }
    case 'VariableDeclarator':
      return (
        enclosingFunction(on) === undefined ||
        around.id.type !== 'Identifier' ||
        templates.test(around.id.name) ||
        isSought(around.id)
      );
    case 'BinaryExpression':
      return around.operator !== '+';
    case 'ObjectProperty':
      return on === around.key || !isOwnText(around);
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
      return false;
    case 'JSXAttribute':
      return around.name.type !== 'JSXIdentifier' || shown.test(around.name.name);
    default:
      return true;
  }
}

/** `total =+ price`: written together, and apart from the value. */
export function splitOperator(
  on: NodeOf<'AssignmentExpression'>,
  { text }: TypeScriptFile,
): Misread | undefined {
  const { operator, left, right } = on;
  if (
    operator !== '=' ||
    right.type !== 'UnaryExpression' ||
    (right.operator !== '+' && right.operator !== '-')
  )
    return undefined;
  const { start } = rangeOf(right);
  const isTogether = text[start - 1] === '=' && /\s/.test(text[start + 1] ?? '');
  return isTogether && /\s/.test(text[rangeOf(left).end] ?? '')
    ? { manner: 'split-operator', on, meant: `${right.operator}=` }
    : undefined;
}

/** `a === 1 & b > 2` as a condition; each side is true or false. */
export function bitwiseCondition(on: NodeOf<'BinaryExpression'>): Misread | undefined {
  const { operator, left, right } = on;
  if (operator !== '&' && operator !== '|') return undefined;
  if (!isCondition(on) || !isTruth(left) || !isTruth(right)) return undefined;
  return { manner: 'bitwise-condition', on, meant: operator + operator };
}

function isTruth(node: Node): boolean {
  const bare = unwrap(node);
  if (bare.type === 'UnaryExpression') return bare.operator === '!';
  return bare.type === 'BinaryExpression' && isComparison(bare.operator);
}

/** A call or an index whose bracket begins a line of its own, with the first sign of the line before it at the same depth. */
export function joinedLines(
  on: NodeOf<'CallExpression' | 'MemberExpression'>,
  { text }: TypeScriptFile,
): Misread | undefined {
  const before = on.type === 'CallExpression' ? on.callee : on.object;
  if (on.type === 'MemberExpression' && !on.computed) return undefined;
  const end = before.end ?? 0;
  // Nearly always the bracket stands right behind.
  if (text[end] === '(' || text[end] === '[') return undefined;
  const gap = /^[\t ]*(?:\/\/[^\n]*)?\r?\n[\t ]*[([]/.exec(text.slice(end, end + 200))?.[0];
  if (gap === undefined || isFunctionText(before) || isAlone(text, end + gap.length)) return undefined;
  const statement = statementAround(on);
  if (statement === undefined) return undefined;
  const indent = columnOf(text, end + gap.length - 1);
  if (indent !== columnOf(text, rangeOf(statement).start)) return undefined;
  return { manner: 'joined-lines', on: before, meant: gap.at(-1) ?? '(' };
}

/** Who puts each bracket on a line of its own calls so on purpose. */
function isAlone(text: string, after: number): boolean {
  return text[after - 1] === '(' && /^[\t ]*\r?\n/.test(text.slice(after, after + 100));
}

/** `(function () { … })` in front of its call is written so on purpose. */
function isFunctionText(node: Node): boolean {
  return unwrap(node).type.includes('Function');
}

function statementAround(node: Node): Node | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = parentOf(at))
    if (at.type.endsWith('Statement') || at.type === 'VariableDeclaration') return at;
  return undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** `count || 0 + 1`: the one is only added to the fallback. */
export function lateFallback(on: NodeOf<'LogicalExpression'>, { text }: TypeScriptFile): Misread | undefined {
  const { operator, left, right } = on;
  if ((operator !== '??' && operator !== '||') || right.type !== 'BinaryExpression') return undefined;
  if (text[rangeOf(right).end] === ')' && text[rangeOf(right).start - 1] === '(') return undefined;
  const isEmpty = right.left.type === 'NumericLiteral' && right.left.value === 0;
  const isSum = right.operator === '+' || right.operator === '-';
  if (!isEmpty || !isSum || left.type === 'BinaryExpression') return undefined;
  return { manner: 'late-fallback', on, meant: text.slice(rangeOf(left).start, rangeOf(right.left).end) };
}

/** `['a', , 'b']`, of values that are written out. */
export function holeIn(on: NodeOf<'ArrayExpression'>): Misread | undefined {
  const { elements } = on;
  const at = elements.findIndex((one) => one === null);
  // `[, 'Jan', 'Feb']` begins to count at one.
  if (at <= 0 || elements.length < 3 || elements.filter((one) => one === null).length > 1) return undefined;
  return elements.every((one) => one === null || one.type.endsWith('Literal'))
    ? { manner: 'hole', on, meant: String(at) }
    : undefined;
}
