import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';

/** What a function gives back that does nothing else: `(x) => f(x)`, `function (x) { return f(x); }`. */
export function onlyResultOf({ body }: FunctionNode): Node | undefined {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [only, other] = body.body;
  return only?.type === 'ReturnStatement' && other === undefined && only.argument != null
    ? unwrap(only.argument)
    : undefined;
}
