import type { Localized } from '../../../domain/locale.ts';
import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { lostEscapeIn } from './lost-escape.ts';
import { misreadPattern } from './misread-pattern.ts';
import { missingGroupIn } from './missing-group.ts';

/** A pattern that says something else than it looks like, or what is made of one. */
export interface MisreadPattern {
  readonly manner: 'pattern';
  readonly on: Node;
  readonly what: Localized;
}

export function patternAt(node: Node, file: TypeScriptFile): MisreadPattern | undefined {
  switch (node.type) {
    case 'RegExpLiteral': {
      const what = misreadPattern(node.pattern, node.flags);
      return what && { manner: 'pattern', on: node, what };
    }
    case 'NewExpression':
      return withoutEscape(node, file);
    case 'CallExpression':
      return node.callee.type === 'Identifier' ? withoutEscape(node, file) : withoutGroup(node);
    default:
      return undefined;
  }
}

function withoutEscape(
  node: NodeOf<'NewExpression' | 'CallExpression'>,
  file: TypeScriptFile,
): MisreadPattern | undefined {
  const found = lostEscapeIn(node, file);
  if (found === undefined) return undefined;
  const { at, escape } = found;
  const what = say(
    `In a text \`${escape}\` is ${escape === '\\b' ? 'a backspace' : `only \`${escape.slice(1)}\``}: the pattern never gets the backslash. Write \`\\${escape}\`.`,
    `在字符串中 \`${escape}\` ${escape === '\\b' ? '是退格符' : `只是 \`${escape.slice(1)}\``}：正则得不到反斜杠。应写成 \`\\${escape}\`。`,
  );
  return { manner: 'pattern', on: at, what };
}

function withoutGroup(node: NodeOf<'CallExpression'>): MisreadPattern | undefined {
  const found = missingGroupIn(node);
  if (found === undefined) return undefined;
  const what = say(
    `The pattern has no group for \`${found.group}\`: nothing of what was matched is put in its place.`,
    `正则中没有与 \`${found.group}\` 对应的分组：不会填入任何匹配的内容。`,
  );
  return { manner: 'pattern', on: found.at, what };
}
