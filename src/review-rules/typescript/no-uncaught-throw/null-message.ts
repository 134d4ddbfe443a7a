import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { strictParseAt } from '../../../languages/typescript/strict-parser.ts';
import { isCondition } from '../_kit/is-condition.ts';
import type { Trace } from '../_kit/origin/trace.ts';

/** Names used more often are not followed. */
const mostUses = 100;

/**
 * `message` of `message.type`, after `try { message = JSON.parse(text) } catch { return }`: the text `null` is well-formed,
 * and the `try` ended.
 */
export function nullMessageAt(node: Node, trace: Trace): Node | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const object = unwrap(node.object);
  const binding = object.type === 'Identifier' ? referenceOf(object)?.binding : undefined;
  if (binding === undefined || (binding.kind !== 'let' && binding.kind !== 'var')) return undefined;
  const text = parsedText(binding);
  if (text === undefined || isReadBefore(object, binding) || isCondition(node)) return undefined;
  return trace.of(text) === 'request' ? object : undefined;
}

/** What the name is parsed from, where that is the only thing that it is given. */
function parsedText({ references }: Binding): Node | undefined {
  if (references.length > mostUses) return undefined;
  const writes = references.filter(({ access }) => access !== 'read');
  const given = writes.flatMap(({ identifier }) => {
    const around = parentOf(identifier);
    return around?.type === 'AssignmentExpression' && around.operator === '=' ? [around.right] : [];
  });
  const [only, ...others] = given;
  const parse = only !== undefined && others.length === 0 ? strictParseAt(unwrap(only)) : undefined;
  return parse?.name === 'JSON.parse' ? parse.texts[0] : undefined;
}

/** It may have been looked at. */
function isReadBefore(object: Node, { references }: Binding): boolean {
  const { start } = rangeOf(object);
  return references.some(({ access, identifier }) => access === 'read' && rangeOf(identifier).start < start);
}
