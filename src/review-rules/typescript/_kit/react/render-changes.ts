import type { FunctionNode, Node } from '../../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import { isReassigned } from '../../../../languages/typescript/scope.ts';
import { walkChildren } from '../../../../languages/typescript/walk.generated.ts';
import { isInside } from '../is-inside.ts';
import { isCall } from '../call.ts';
import { nameOfCallee } from '../name-of-callee.ts';
import { remembered } from '../remembered.ts';
import { isHookName } from './is-hook-name.ts';

/** Larger expressions are taken not to change. */
const mostParts = 2_000;
/** So are values that are made of values that are made of values. */
const longestChain = 40;

/** Which values may differ from one render of a component (or call of a hook) to the next. */
export class RenderChanges {
  readonly #owner: FunctionNode;
  readonly #bindings = new Map<Binding, boolean>();
  readonly #expressions = new Map<Node, boolean>();
  #chain = 0;

  constructor(owner: FunctionNode) {
    this.#owner = owner;
  }

  /** Does the value come from properties, state or another hook? What the module or the platform knows stays as it is. */
  mayChange(expression: Node): boolean {
    return remembered(this.#expressions, expression, () => this.#search(expression));
  }

  #search(expression: Node): boolean {
    const pending = [expression];
    for (let seen = 0; seen < mostParts; seen++) {
      const node = pending.pop();
      if (node === undefined) return false;
      if (this.#isChanging(node)) return true;
      if (isFunction(node)) continue;
      walkChildren(node, (child) => {
        pending.push(child);
      });
    }
    return false;
  }

  #isChanging(node: Node): boolean {
    if (isCall(node)) return isHookName(nameOfCallee(node.callee) ?? '');
    if (node.type !== 'Identifier') return false;
    const binding = referenceOf(node)?.binding;
    return binding !== undefined && this.#isChangingName(binding);
  }

  #isChangingName(binding: Binding): boolean {
    return remembered(this.#bindings, binding, () => {
      const [declaration] = binding.declarations;
      if (declaration === undefined || !isInside(declaration, this.#owner)) return false;
      if (binding.kind === 'param') return true;
      const declarator = declaratorAround(declaration);
      if (declarator === undefined) return false;
      if (binding.kind !== 'const' && isReassigned(binding)) return true;
      return declarator.init != null && this.#isMadeOfChanging(declarator.init);
    });
  }

  #isMadeOfChanging(init: Node): boolean {
    if (this.#chain === longestChain) return false;
    this.#chain += 1;
    const answer = this.mayChange(init);
    this.#chain -= 1;
    return answer;
  }
}

/** Of `const a = …`, `const { a } = …` and `const [{ a }] = …`. */
function declaratorAround(declaration: Node): Extract<Node, { type: 'VariableDeclarator' }> | undefined {
  for (let at = parentOf(declaration); at !== undefined; at = parentOf(at)) {
    if (at.type === 'VariableDeclarator') return at;
    if (isFunction(at) || at.type === 'BlockStatement') return undefined;
  }
  return undefined;
}
