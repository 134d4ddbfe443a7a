import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { functionCalled } from '../_kit/origin/function-name.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';
import type { KeptPatterns } from './kept-patterns.ts';
import { isNamedAsOutside } from './outside-text.ts';
import { elementNamesOf } from './kept-patterns.ts';

/** A place where a pattern is put to work. */
export interface PatternUse {
  readonly method: string;
  /** undefined: the pattern is handed on, and what it reads is not seen. */
  readonly text: Node | undefined;
  /** What it says of a text that it is, where others use it: `email` of `formats = { email: /…/ }`. */
  readonly format?: string;
  /** The file is there to give it to others. */
  readonly isPublished?: true;
  /** It may be another pattern, which something else keeps under the same name. */
  readonly isGuess?: true;
}

const ofPattern = /^(?:test|exec)$/;
const ofText = /^(?:match|matchAll|replace|replaceAll|search|split)$/;

/** Names that stand for names may form a ring. */
const longestAlias = 4;
/** A pattern that is used more often is not followed further. */
const mostUses = 200;

/** Where an expression that gives a pattern is used, through the names it has in this file. */
export function* patternUses(
  pattern: Node,
  kept: KeptPatterns,
  steps = longestAlias,
): Generator<PatternUse, void> {
  let at = pattern;
  for (let around = parentOf(at); around && unwrap(around) === pattern; around = parentOf(at)) at = around;
  const parent = parentOf(at);
  switch (parent?.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      if (keyOf(at) === 'object') yield* usesOfMember(parent);
      break;
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      if (keyOf(at) === 'arguments') yield* usesAsArgument(at, parent, kept, steps);
      break;
    case 'VariableDeclarator':
      if (parent.id.type === 'Identifier') yield* usesOfName(parent.id, kept, steps);
      break;
    case 'ConditionalExpression':
    case 'LogicalExpression':
      if (keyOf(at) !== 'test' && steps > 0) yield* patternUses(parent, kept, steps - 1);
      break;
    case 'ReturnStatement':
    case 'ArrowFunctionExpression':
    case 'ExportDefaultDeclaration':
      yield { method: '', text: undefined, ...(isPublished(at) && { isPublished: true }) };
      break;
    default:
      if (parent !== undefined) yield* usesOfHolder(parent, kept, steps);
  }
}

/** `module.exports = () => /…/`, `export default /…/` */
function isPublished(value: Node): boolean {
  const around = parentOf(value);
  const owner = around?.type === 'ExportDefaultDeclaration' ? value : enclosingFunction(value);
  const holder = owner && parentOf(owner);
  return (
    holder?.type === 'ExportDefaultDeclaration' ||
    owner?.type === 'ExportDefaultDeclaration' ||
    (holder?.type === 'AssignmentExpression' && isOwnExports(holder.left))
  );
}

function isOwnExports(target: Node): boolean {
  return (
    propertyName(target) === 'exports' && 'object' in target && isUndeclared(target.object as Node, 'module')
  );
}

function handedOnAs(format: string | undefined): PatternUse {
  return { method: '', text: undefined, ...(format !== undefined && isNamedAsOutside(format) && { format }) };
}

/** Of a pattern that an object, a class or a list keeps. */
function* usesOfHolder(holder: Node, kept: KeptPatterns, steps: number): Generator<PatternUse, void> {
  switch (holder.type) {
    case 'ObjectProperty':
    case 'ClassProperty':
    case 'ClassPrivateProperty':
      yield handedOnAs(keyName(holder));
      yield* usesUnder(keyName(holder), kept, steps);
      break;
    case 'AssignmentExpression':
      if (isOwnExports(holder.left)) yield { method: '', text: undefined, isPublished: true };
      yield handedOnAs(propertyName(holder.left) ?? undefined);
      yield* usesUnder(propertyName(holder.left), kept, steps);
      break;
    case 'ArrayExpression':
      yield { method: '', text: undefined };
      for (const name of elementNamesOf(holder)) yield* usesOfName(name, kept, steps - 1);
      break;
    default:
  }
}

/** `pattern.test(text)` */
function* usesOfMember(member: Node): Generator<PatternUse, void> {
  const method = propertyName(member) ?? '';
  const call = parentOf(member);
  // A part of another pattern, which is put together of texts.
  if (method === 'source' && isInRegExp(member)) yield { method: '', text: undefined };
  if (!ofPattern.test(method) || call === undefined || !isCall(call) || call.callee !== member) return;
  const [text] = call.arguments;
  if (text !== undefined) yield { method, text };
}

/** `new RegExp('^' + pattern.source + '$')` */
function isInRegExp(member: Node): boolean {
  for (let at = parentOf(member); at !== undefined; at = parentOf(at)) {
    if (at.type === 'NewExpression' || at.type === 'CallExpression') return isGlobalName(at.callee, 'RegExp');
    if (at.type !== 'BinaryExpression' && at.type !== 'TemplateLiteral') return false;
  }
  return false;
}

/**
 * `text.replace(pattern, …)`, or the pattern is given to somebody else; also to a function of this file: `ofLine(/…/)`, where
 * `ofLine = (pattern) => (text) => pattern.exec(text)`.
 */
function* usesAsArgument(
  pattern: Node,
  call: Node,
  kept: KeptPatterns,
  steps: number,
): Generator<PatternUse, void> {
  if (!isCall(call)) {
    yield { method: '', text: undefined };
    return;
  }
  const method = nameOfCallee(call.callee) ?? '';
  const callee = unwrap(call.callee);
  const isOfText = ofText.test(method) && 'object' in callee && call.arguments[0] === pattern;
  yield { method, text: isOfText ? (callee.object as Node) : undefined };
  const owner = steps > 0 ? functionCalled(call.callee) : undefined;
  const parameter = owner?.params[call.arguments.findIndex((one) => one === pattern)];
  if (parameter?.type === 'Identifier') yield* usesOfName(parameter, kept, steps - 1);
}

function* usesOfName(name: Node, kept: KeptPatterns, steps: number): Generator<PatternUse, void> {
  const binding = kept.bindingOf(name);
  if (binding === undefined || steps <= 0 || isReassigned(binding)) return;
  if (binding.exported && binding.scope.kind === 'module') yield { method: '', text: undefined };
  for (const { access, identifier } of binding.references.slice(0, mostUses))
    if (access === 'read') yield* patternUses(identifier, kept, steps - 1);
}

/** `rule.pattern.test(text)`, for a `pattern` of an object that this file makes. */
function* usesUnder(key: string | undefined, kept: KeptPatterns, steps: number): Generator<PatternUse, void> {
  if (key === undefined || steps <= 0) return;
  for (const use of kept.under(key)) {
    const uses = use.type === 'Identifier' ? usesOfName(use, kept, 1) : patternUses(use, kept, 0);
    for (const { method, text } of uses) if (text !== undefined) yield { method, text, isGuess: true };
  }
}
