import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';

/** A handler of errors that Express takes for one of requests. */
export interface ShortHandler {
  readonly kind: 'short-handler';
  readonly at: Node;
  readonly names: readonly [error: string, request: string, answer: string];
}

const roles = [/^_?(?:e|er|err|error|exception)$/i, /^_?req(?:uest)?$/i, /^_?res(?:ponse|p)?$/i] as const;

/** `app.use((err, req, res) => …)`: by its three parameters it is called with a request, an answer and `next`. */
export function* shortHandlers(file: TypeScriptFile): Generator<ShortHandler, void> {
  if (!file.tree.words.has('use')) return;
  const told = new Set<FunctionNode>();
  for (const call of file.tree.nodesOf('CallExpression')) {
    if (nameOfCallee(call.callee) !== 'use' || call.callee.type !== 'MemberExpression') continue;
    for (const given of call.arguments) {
      const handler = functionBehind(given);
      if (handler === undefined || !isFunction(handler) || told.has(handler)) continue;
      const names = namesOf(handler);
      if (names === undefined) continue;
      told.add(handler);
      yield { kind: 'short-handler', at: given, names };
    }
  }
}

function namesOf({ params }: FunctionNode): ShortHandler['names'] | undefined {
  const [error, request, answer] = params.map((param, place) =>
    param.type === 'Identifier' && roles[place]?.test(param.name) === true ? param.name : undefined,
  );
  if (params.length !== roles.length || error === undefined || request === undefined || answer === undefined)
    return undefined;
  return [error, request, answer];
}
