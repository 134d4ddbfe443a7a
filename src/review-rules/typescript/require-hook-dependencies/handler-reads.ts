import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction, parentOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { isCall } from '../_kit/call.ts';
import { isInside } from '../_kit/is-inside.ts';
import { hookOf } from '../_kit/react/hook-of.ts';
import { declaratorOf } from './declarator-of.ts';
import type { Followed } from './followed-by.ts';
import { isSteady } from './is-steady.ts';
import { keeperCalled } from './place-of-read.ts';
import { readsIn } from './reads-in.ts';
import type { RenderValues } from './render-values.ts';

/** State that somebody goes on seeing by a function of the component: `window.addEventListener('keydown', onKey)`. */
export interface HandlerRead {
  readonly name: string;
  /** Who keeps the function. */
  readonly callee: string;
}

/** A function that reads more is taken to read these. */
const mostReads = 100;

/** What the functions of one component read of its state. */
export class HandlerReads {
  readonly #values: RenderValues;
  readonly #states = new Map<Node, readonly NodeOf<'Identifier'>[]>();

  constructor(values: RenderValues) {
    this.#values = values;
  }

  /** @param caller Who goes on calling what calls it. */
  at(handler: NodeOf<'Identifier'>, followed: Followed, caller: string | undefined): readonly HandlerRead[] {
    const callee = keeperCalled(parentOf(handler), handler) ?? caller;
    const binding = callee === undefined ? undefined : referenceOf(handler)?.binding;
    if (callee === undefined || binding === undefined || followed.bindings.has(binding)) return [];
    const source = sourceOf(binding, this.#values.owner);
    if (source === undefined) return [];
    const states = this.#states.get(source) ?? this.#statesIn(source);
    this.#states.set(source, states);
    return states.slice(0, mostReads).flatMap((read) => {
      const isMissing = this.#values.leavesOf(read).some((leaf) => !followed.leaves.has(leaf));
      return isMissing ? [{ name: read.name, callee }] : [];
    });
  }

  #statesIn(source: Node): readonly NodeOf<'Identifier'>[] {
    return readsIn(source).filter(
      (read) =>
        !isOwnName(read, source) &&
        this.#values.leavesOf(read).some(({ kind }) => kind === 'state') &&
        !isSteady(read, read, read.name),
    );
  }
}

/** What the function makes of state itself is as new as the state that it reads. */
function isOwnName(read: Node, source: Node): boolean {
  const [declaration] = referenceOf(read)?.binding?.declarations ?? [];
  return declaration !== undefined && isInside(declaration, source);
}

/** The function that the component makes in each render; of one that `useCallback` keeps, the list. */
function sourceOf({ kind, declarations: [declaration] }: Binding, owner: FunctionNode): Node | undefined {
  if (declaration === undefined || !isInside(declaration, owner)) return undefined;
  const around = parentOf(declaration);
  if (kind === 'function') return around?.type === 'FunctionDeclaration' ? around : undefined;
  const init = kind === 'const' ? declaratorOf(declaration)?.init : undefined;
  const made = init == null ? undefined : unwrap(init);
  if (made === undefined || isFunction(made)) return made;
  if (!isCall(made) || hookOf(made.callee)?.name !== 'useCallback') return undefined;
  const [, list] = made.arguments;
  return list?.type === 'ArrayExpression' ? list : undefined;
}
