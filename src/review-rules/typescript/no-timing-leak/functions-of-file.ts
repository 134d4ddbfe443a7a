import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, isFunction, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { functionBehind } from '../_kit/function-behind.ts';
import { methodBehind } from '../_kit/method-behind.ts';
import { propertyName } from '../_kit/property-name.ts';

/** The functions of a file by what calls them, and what they return. */
export class FunctionsOfFile {
  readonly #file: TypeScriptFile;
  #assigned: ReadonlyMap<string, FunctionNode | undefined> | undefined;
  #returns: ReadonlyMap<FunctionNode, readonly Node[]> | undefined;

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  called(callee: Node): FunctionNode | undefined {
    const bare = unwrap(callee);
    const found = functionBehind(bare) ?? methodBehind(bare);
    if (found !== undefined) return isFunction(found) ? found : undefined;
    const name = propertyName(bare);
    this.#assigned ??= assignedIn(this.#file);
    return name === undefined ? undefined : this.#assigned.get(name);
  }

  resultsOf(callee: FunctionNode): readonly Node[] {
    if (callee.body.type !== 'BlockStatement') return [callee.body];
    this.#returns ??= returnsIn(this.#file);
    return this.#returns.get(callee) ?? [];
  }
}

/** `sign` of `exports.sign = function …` and `Store.prototype.sign = …`; undefined where two have the name. */
function assignedIn({ tree }: TypeScriptFile): ReadonlyMap<string, FunctionNode | undefined> {
  const found = new Map<string, FunctionNode | undefined>();
  for (const { left, right } of tree.nodesOf('AssignmentExpression')) {
    const name = propertyName(left);
    if (name === undefined) continue;
    const value = unwrap(right);
    found.set(name, !found.has(name) && isFunction(value) ? value : undefined);
  }
  return found;
}

function returnsIn({ tree }: TypeScriptFile): ReadonlyMap<FunctionNode, readonly Node[]> {
  const found = new Map<FunctionNode, Node[]>();
  for (const statement of tree.nodesOf('ReturnStatement')) {
    const owner = enclosingFunction(statement);
    if (owner === undefined || statement.argument == null) continue;
    const list = found.get(owner);
    if (list === undefined) found.set(owner, [statement.argument]);
    else list.push(statement.argument);
  }
  return found;
}
