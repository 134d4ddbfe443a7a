import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, keyOf, parentOf } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { propertyName } from '../_kit/property-name.ts';

type Handler = NodeOf<'CatchClause'>;

/**
 * What becomes of what is thrown in a function. `misread`: its own handler takes it for an error. `leaves`: others get
 * it. `known`: it stays here, where people know what it is.
 */
export type Fate = 'misread' | 'leaves' | 'known';

export function fateOf(thrown: Node, file: TypeScriptFile): Fate {
  for (const handler of handlersAround(thrown)) {
    const fate = fateIn(handler, file);
    if (fate !== 'leaves') return fate;
  }
  return 'leaves';
}

function* handlersAround(thrown: Node): Generator<Handler, void> {
  let inside = thrown;
  for (let at = parentOf(thrown); at !== undefined && !isFunction(at); at = parentOf(at)) {
    if (at.type === 'TryStatement' && at.handler != null && at.block === inside) yield at.handler;
    inside = at;
  }
}

function fateIn({ param, body }: Handler, file: TypeScriptFile): Fate {
  if (param == null) return 'known';
  if (param.type !== 'Identifier') return 'misread';
  const references = lookUp(file.tree.scopeOf(body), param.name)?.references ?? [];
  const uses = references.map(({ identifier }) => identifier);
  if (uses.some(isAskedForItsKind)) return 'known';
  if (uses.some(isReadAsError)) return 'misread';
  return uses.some(isPassedOn) ? 'leaves' : 'known';
}

/** `error instanceof Error`, `typeof error`, `error === 'stop'`, `error.message || error`, `if (error.stack)`. */
function isAskedForItsKind(use: Node): boolean {
  const around = parentOf(use);
  switch (around?.type) {
    case 'BinaryExpression':
      return around.operator !== '+';
    case 'UnaryExpression':
      return around.operator === 'typeof';
    case 'LogicalExpression':
    case 'SwitchStatement':
      return true;
    case 'MemberExpression':
      return keyOf(around) === 'test' || parentOf(around)?.type === 'LogicalExpression';
    default:
      return around?.type === 'OptionalMemberExpression';
  }
}

function isReadAsError(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type !== 'MemberExpression' || around.object !== use) return false;
  const name = propertyName(around);
  return name === 'message' || name === 'stack';
}

const passers = new Set(['reject', 'next', 'done', 'callback', 'cb', 'emit']);

function isPassedOn(use: Node): boolean {
  const around = parentOf(use);
  if (around?.type === 'ThrowStatement') return true;
  return around?.type === 'CallExpression' && passers.has(nameOfCallee(around.callee) ?? '');
}
