import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { ancestorsOf, isFunction, parentOf, rangeOf } from '../../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import { remembered } from '../remembered.ts';

/** What people write who thought of it, told by the words of a function. */
export interface Guards {
  /**
   * The function that handles the request holds a guard, or a function of this file that it calls. Where none has a
   * request, the outermost function: the guard may stand before a callback; where there is none, the file.
   */
  around(node: Node): boolean;
  isIn(owner: FunctionNode): boolean;
}

/** Each function is read once, however much of it is asked about. */
export function createGuards(file: TypeScriptFile, isGuard: (source: string) => boolean): Guards {
  const isIn = rememberedOf((owner) => isGuard(sourceOf(owner, file)));
  let fileHolds: boolean | undefined;
  let named: ReadonlyMap<string, FunctionNode> | undefined;
  const isCalledIn = rememberedOf((owner) => {
    named ??= functionsByName(file);
    for (const [, name = ''] of sourceOf(owner, file).matchAll(called)) {
      const callee = named.get(name);
      if (callee !== undefined && isIn(callee)) return true;
    }
    return false;
  });
  return {
    isIn,
    around(node) {
      const functions = [...ancestorsOf(node)].filter((one) => isFunction(one));
      const around =
        functions.find((one) => one.params.some((parameter) => isRequest(parameter))) ?? functions.at(-1);
      if (around !== undefined) return isIn(around) || isCalledIn(around);
      fileHolds ??= isGuard(file.text);
      return fileHolds;
    },
  };
}

const called = /([\w$]+)\(/g;

function sourceOf(owner: FunctionNode, { text }: TypeScriptFile): string {
  const { start, end } = rangeOf(owner);
  return text.slice(start, end);
}

function rememberedOf(find: (owner: FunctionNode) => boolean): (owner: FunctionNode) => boolean {
  const known = new Map<FunctionNode, boolean>();
  return (owner) => remembered(known, owner, () => find(owner));
}

function functionsByName({ tree }: TypeScriptFile): ReadonlyMap<string, FunctionNode> {
  const named = new Map<string, FunctionNode>();
  for (const owner of tree.nodesOf('FunctionDeclaration'))
    if (owner.id != null) named.set(owner.id.name, owner);
  for (const owner of tree.nodesOf('ArrowFunctionExpression')) {
    const holder = parentOf(owner);
    if (holder?.type === 'VariableDeclarator' && holder.id.type === 'Identifier')
      named.set(holder.id.name, owner);
  }
  return named;
}

function isRequest(parameter: Node): boolean {
  return parameter.type === 'Identifier' && /^(?:req|request|ctx|context|event)$/.test(parameter.name);
}
