import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf } from '../../../languages/typescript/node.ts';
import { walkChildren } from '../../../languages/typescript/walk.generated.ts';
import { isCall } from '../_kit/call.ts';
import { namesOfReceiver } from '../_kit/name-of-callee.ts';

/** Nodes of a class that are looked at. */
const mostNodes = 5000;

/** Does another handler of the same class write to a log? Then it is no custom of the place to be silent. */
export function tellsNearby(node: Node): boolean {
  const around = [...ancestorsOf(node)].find(({ type }) => type === 'ClassBody');
  if (around === undefined) return false;
  let left = mostNodes;
  let found = false;
  const visit = (part: Node): void => {
    left -= 1;
    if (found || left < 0) return;
    if (part.type === 'CatchClause') found = part.body.body.some((statement) => isLogged(statement));
    walkChildren(part, visit);
  };
  walkChildren(around, visit);
  return found;
}

/** `log.warn('cannot be read', error);` */
function isLogged(statement: Node): boolean {
  if (statement.type !== 'ExpressionStatement') return false;
  const { expression } = statement;
  return (
    isCall(expression) &&
    namesOfReceiver(expression.callee).some((name) => /^(?:log|logger|console)$/.test(name))
  );
}
