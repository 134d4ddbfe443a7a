import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Calls in a chain. */
const longestChain = 8;
const markup = /html|markup|svg|escap|sanit|safe|clean|trusted|encod|template/i;

/**
 * `text` of `text.replace(/\n/g, '<br>')`: its line breaks need tags, so it is no HTML yet, and nothing escapes what else is
 * in it. undefined where something else is done to it, or it is the program's own.
 */
export function plainTextIn(html: Node): Node | undefined {
  let at = writtenValue(html);
  let hasBreaks = false;
  for (let steps = 0; steps < longestChain && isCall(at) && 'object' in at.callee; steps += 1) {
    const name = propertyName(at.callee) ?? '';
    const [pattern, by] = at.arguments;
    if (/^replace(?:All)?$/.test(name)) {
      if (!breaksLines(pattern, by)) return undefined;
      hasBreaks = true;
    } else if (!/^(?:trim|toString)$/.test(name)) return undefined;
    at = writtenValue(at.callee.object as Node);
  }
  return hasBreaks && isOfOthers(at) ? at : undefined;
}

function breaksLines(pattern: Node | undefined, by: Node | undefined): boolean {
  const sought =
    pattern?.type === 'RegExpLiteral'
      ? pattern.pattern
      : pattern?.type === 'StringLiteral'
        ? pattern.value
        : '';
  if (!/^(?:\(?(?:\\r|\\n|[\r\n[\]()|?+:*])+\)?)$/.test(sought) || !/\\n|\n/.test(sought)) return false;
  return by?.type === 'StringLiteral' && /^(?:\$\d)?<br ?\/?>(?:\$\d)?$/i.test(by.value);
}

/** A parameter, or a member of something: a property, what was fetched. */
function isOfOthers(text: Node): boolean {
  const value = unwrap(text);
  if (markup.test(propertyName(value) ?? (value.type === 'Identifier' ? value.name : ''))) return false;
  let root: Node = value;
  while (root.type === 'MemberExpression' || root.type === 'OptionalMemberExpression')
    root = unwrap(root.object);
  if (root.type === 'ThisExpression') return value !== root;
  const binding = referenceOf(root)?.binding;
  const [declaration] = binding?.declarations ?? [];
  if (binding === undefined || declaration === undefined || markup.test(binding.name)) return false;
  if (binding.kind === 'param') return true;
  return binding.kind === 'const' && parentOf(declaration)?.type === 'ObjectProperty';
}
