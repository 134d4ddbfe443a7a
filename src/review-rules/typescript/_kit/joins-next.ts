import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';

/** What, at the start of a line, goes on with a statement that has no semicolon. */
const continuation = new Set(['(', '[', '`', '+', '-', '*', '/']);

/** Would `after` be read as a part of `before` if nothing but a line end stood between these two statements? */
export function joinsNext(before: Node | undefined, after: Node | undefined, text: string): boolean {
  if (before === undefined || after === undefined) return false;
  return continuation.has(text[rangeOf(after).start] ?? '') && !endsByItself(before, text);
}

/** Does the statement end with a semicolon or with the brace of a block? */
export function endsByItself(statement: Node, text: string): boolean {
  switch (statement.type) {
    case 'BlockStatement':
    case 'TryStatement':
    case 'SwitchStatement':
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return true;
    case 'IfStatement':
      return endsByItself(statement.alternate ?? statement.consequent, text);
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      return endsByItself(statement.body, text);
    default:
      return text[rangeOf(statement).end - 1] === ';';
  }
}
