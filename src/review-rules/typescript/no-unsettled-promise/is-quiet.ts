import type { Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee, namesOfReceiver } from '../_kit/name-of-callee.ts';
import { siblingsOf } from '../_kit/siblings-of.ts';

const loggers = /^_?(?:console|\w*log|\w*logger|logging|winston|pino|debug|adapter|stdout|stderr)$/i;
const levels =
  /^(?:log\w*|debug|trace|verbose|silly|info|notice|http|warn|warning|error|dir|write|print\w*)$/i;
/** They end what was begun, and tell nobody. */
const cleaning = /^(?:clear\w+|clean\w*|release\w*|remove\w*Listeners?|off|unref|unlisten|unsubscribe)$/;

/** A statement after which nobody knows more than before: it writes to a log, cleans up or sets a plain value. */
export function isQuiet(statement: Node): boolean {
  switch (statement.type) {
    case 'EmptyStatement':
    case 'DebuggerStatement':
    case 'FunctionDeclaration':
      return true;
    case 'ReturnStatement':
      return statement.argument == null || isQuietExpression(statement.argument);
    case 'ExpressionStatement':
      return isQuietExpression(statement.expression);
    default:
      return false;
  }
}

/** `store.remove(key); return;`: something is kept or thrown away, and whoever reads on leaves. */
export function isLastKeeping(statement: Node): boolean {
  const call = statement.type === 'ExpressionStatement' ? unwrap(statement.expression) : statement;
  if (!isCall(call) || !keeping.test(nameOfCallee(call.callee) ?? '')) return false;
  const next = siblingsOf(statement)?.after;
  return next?.type === 'ReturnStatement' && next.argument == null;
}

const keeping =
  /^(?:remove|delete|del|unset|evict|expire|purge|forget|drop|invalidate|incr(?:ement)?|count|track|record|mark)(?:Item|Entry|Key)?$/;

export function isQuietExpression(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === 'AssignmentExpression') return isPlain(unwrap(node.right));
  if (node.type === 'UnaryExpression') return isQuietExpression(node.argument);
  return isCall(node) ? tells(node.callee) : isPlain(node);
}

function isPlain({ type }: Node): boolean {
  return type.endsWith('Literal') || type === 'Identifier';
}

function tells(callee: Node): boolean {
  const name = nameOfCallee(callee) ?? '';
  if (cleaning.test(name)) return true;
  const owner = namesOfReceiver(callee).at(-1);
  return owner === undefined
    ? /^(?:log\w*|debug|warn)$/i.test(name)
    : loggers.test(owner) && levels.test(name);
}
