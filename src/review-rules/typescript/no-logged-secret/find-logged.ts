import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import type { Call } from '../_kit/call.ts';
import { isCall } from '../_kit/call.ts';
import { holds } from '../_kit/holds.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { namesMatch } from '../_kit/names-match.ts';
import { propertyName } from '../_kit/property-name.ts';
import { handedOn } from './handed-on.ts';
import { isLogCall, isWholeText } from './log-call.ts';
import type { SecretValue } from './secret-value.ts';
import { secretIn } from './secret-value.ts';
import { isToldOnPurpose } from './told-on-purpose.ts';

/** A credential that is written where others read it. */
export interface Logged {
  readonly node: Node;
  readonly where: 'log' | 'error';
  /** The credential where `node` only holds it: `password` of `options`. */
  readonly part: string | undefined;
  /** The function that is given it, and logs what it gets. */
  readonly through?: string;
}

/** There `apiKey` is the number of a kind of request. */
const ofProtocol = /\bapiVersion\b/;
/** Without one of these there is no credential. */
const naming = /passw|passphrase|secret|(?:api|private|signing|encryption)_?key|token|authorization/i;
/** Somebody takes credentials out before they are written. */
const masking = /redact|\bmask|sanitiz|scrub|obfuscat|censor|filterSensitive|['"`]\*{3}/i;
/** What is shown so that somebody keeps it; and names of secrets, which are none. */
const meant =
  /\b(?:your|generat\w+|new|creat\w+|copy|sav(?:e|ing)|keep|store|default|temporary|initial|replac\w+|named?|not found|does not exist|unknown|missing|unsupported)\b|(?:密码|令牌)已?生成/i;

export function findLogged(file: TypeScriptFile): readonly Logged[] {
  if (!namesMatch(file, naming)) return [];
  const found = [...loggedBy(file)];
  // Few files log any: only then all of the text is read.
  return found.length > 0 && masking.test(file.text) ? [] : found;
}

function* loggedBy(file: TypeScriptFile): Generator<Logged, void> {
  const calls = [...file.tree.nodesOf('CallExpression'), ...file.tree.nodesOf('OptionalCallExpression')];
  for (const call of calls) if (isLogCall(call)) yield* loggedIn(call, 'log', file);
  for (const one of handedOn(calls, file)) yield { ...one, where: 'log', part: undefined };
  for (const made of file.tree.nodesOf('NewExpression'))
    if (nameOfCallee(made.callee)?.endsWith('Error') === true) yield* loggedIn(made, 'error', file);
}

function* loggedIn(
  call: Call | NodeOf<'NewExpression'>,
  where: Logged['where'],
  file: TypeScriptFile,
): Generator<Logged, void> {
  if (call.arguments.some((one) => holds(one, isMeant))) return;
  const texts = where === 'error' ? call.arguments.slice(0, 1) : call.arguments;
  for (const part of texts.flatMap((one) => written(one, where === 'log'))) {
    const found = secretIn(part.node, part.isWhole);
    if (found === undefined || (isApiKey(part.node, found) && ofProtocol.test(file.text))) continue;
    if (where === 'log' && isCall(call) && isToldOnPurpose(call, part.node)) continue;
    yield { node: part.node, where, part: found.part };
  }
}

function isApiKey(node: Node, { part }: SecretValue): boolean {
  const name = part ?? (node.type === 'Identifier' ? node.name : propertyName(node));
  return name === 'apiKey';
}

function isMeant(node: Node): boolean {
  if (node.type === 'StringLiteral') return meant.test(node.value);
  return node.type === 'TemplateElement' && meant.test(node.value.raw);
}

interface Written {
  readonly node: Node;
  /** All that an object holds is written, and not only `[object Object]`. */
  readonly isWhole: boolean;
}

/** The values of which the text of an argument is made. */
function written(argument: Node, isWhole: boolean): readonly Written[] {
  const node = unwrap(argument);
  switch (node.type) {
    case 'TemplateLiteral':
      return node.expressions.flatMap((one) => written(one, false));
    case 'BinaryExpression':
      return node.operator === '+' ? [...written(node.left, false), ...written(node.right, false)] : [];
    case 'LogicalExpression':
      return node.operator === '&&'
        ? written(node.right, isWhole)
        : [...written(node.left, isWhole), ...written(node.right, isWhole)];
    case 'ConditionalExpression':
      return [...written(node.consequent, isWhole), ...written(node.alternate, isWhole)];
    case 'ObjectExpression':
      return isWhole ? node.properties.flatMap((one) => writtenOf(one)) : [];
    case 'CallExpression':
      return isWholeText(node)
        ? node.arguments.flatMap((one) => written(one, true))
        : [{ node, isWhole: false }];
    default:
      return [{ node, isWhole }];
  }
}

function writtenOf(property: NodeOf<'ObjectExpression'>['properties'][number]): readonly Written[] {
  if (property.type === 'SpreadElement') return written(property.argument, true);
  return property.type === 'ObjectProperty' ? written(property.value, true) : [];
}
