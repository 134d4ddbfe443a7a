import type { Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { strictParseAt } from '../../../languages/typescript/strict-parser.ts';
import { isCall } from '../_kit/call.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { functionNamed } from './event-callback.ts';

/** Names used more often are not followed. */
const mostUses = 100;

/**
 * `message` of `message.type`, after `try { message = JSON.parse(text) } catch { return }`: the text `null` is well-formed,
 * and the `try` ended. So it did in a function of this file that gives back what it parsed.
 */
export function nullMessageAt(node: Node, trace: Trace): Node | undefined {
  const object = ownerOf(node);
  const binding = object?.type === 'Identifier' ? referenceOf(object)?.binding : undefined;
  if (object === undefined || binding === undefined || !/^(?:const|let|var)$/.test(binding.kind))
    return undefined;
  const text = textBehind(binding, trace);
  if (text === undefined || isReadBefore(object, binding)) return undefined;
  return trace.of(text) === 'request' ? object : undefined;
}

/** `message` of `message.type` and of `const { type } = message` */
function ownerOf(node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return unwrap(node.object);
  const isTakenApart = node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern';
  return isTakenApart && node.init != null ? unwrap(node.init) : undefined;
}

/** What the name is parsed from, where that is the only thing that it is given. */
function textBehind({ references, declarations }: Binding, trace: Trace): Node | undefined {
  if (references.length > mostUses) return undefined;
  const started = declarations.flatMap((one) => {
    const declarator = parentOf(one);
    return declarator?.type === 'VariableDeclarator' && declarator.id === one ? (declarator.init ?? []) : [];
  });
  const given = references.flatMap(({ identifier }) => {
    const around = parentOf(identifier);
    const isGiven = around?.type === 'AssignmentExpression' && around.left === identifier;
    return isGiven ? [around.operator === '=' ? around.right : around] : [];
  });
  const [only, ...others] = given.length > 0 ? given : started;
  if (only === undefined || others.length > 0) return undefined;
  // Where it is declared, its parse is in the same `try`.
  const isLater = given.length > 0 && isInTry(only);
  return (isLater ? textParsed(only) : undefined) ?? textHandedOn(unwrap(only), trace);
}

function textParsed(value: Node): Node | undefined {
  const parse = strictParseAt(unwrap(value));
  return parse?.name === 'JSON.parse' ? parse.texts[0] : undefined;
}

/** `text` of `read(text)`, where that says `try { return JSON.parse(text) } catch { … }`. */
function textHandedOn(value: Node, trace: Trace): Node | undefined {
  if (!isCall(value)) return undefined;
  const [text] = value.arguments;
  const reader = text && functionNamed(value.callee);
  const [first] = reader?.params ?? [];
  if (reader === undefined || reader.async === true || first?.type !== 'Identifier') return undefined;
  const gives = trace.resultsOf(reader).some((result) => {
    const parsed = textParsed(result);
    return parsed?.type === 'Identifier' && parsed.name === first.name && isInTry(result);
  });
  return gives ? text : undefined;
}

function isInTry(node: Node): boolean {
  for (const around of ancestorsOf(node)) {
    if (isFunction(around)) return false;
    if (around.type === 'TryStatement') return around.handler != null;
  }
  return false;
}

/** It may have been looked at. */
function isReadBefore(object: Node, { references }: Binding): boolean {
  const { start } = rangeOf(object);
  return references.some(({ access, identifier }) => access === 'read' && rangeOf(identifier).start < start);
}
