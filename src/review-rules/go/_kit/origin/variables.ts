import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { GoTree } from '../../../../languages/go/go.ts';
import { childOf, nodesAround } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { isFunction } from '../functions.ts';

/** A place of one function. */
export interface Value {
  readonly flow: FlowFunction;
  readonly place: PlaceId;
}

/** The function that a graph was made of. */
export function nodeOf(flow: FlowFunction): GoNode | undefined {
  return asNode(flow.origin);
}

function asNode(origin: unknown): GoNode | undefined {
  return typeof origin === 'object' && origin !== null && 'kind' in origin ? (origin as GoNode) : undefined;
}

/** The variable behind a name: of one that a closure holds, the variable of the function around it. */
export function ownerOf(tree: GoTree, { flow, place }: Value): Value {
  const { kind, name = '', imported } = flow.places[place] ?? {};
  const closure = nodeOf(flow);
  if (kind !== 'captured' || imported !== undefined || closure?.kind !== 'func_literal')
    return { flow, place };
  for (const around of nodesAround(closure)) {
    if (!isFunction(around)) continue;
    const result = tree.flowOf(around);
    const found = result.kind === 'flow' ? declaredIn(result.flow, name, closure) : undefined;
    if (found !== undefined && result.kind === 'flow') return { flow: result.flow, place: found };
  }
  return { flow, place };
}

/** The last variable of that name that stands before the closure, in a block around it. */
function declaredIn(flow: FlowFunction, name: string, closure: GoNode): PlaceId | undefined {
  let best: { readonly id: PlaceId; readonly start: number } | undefined;
  for (const id of flow.derived(placesByName).get(name) ?? []) {
    const declaration = asNode(flow.places[id]?.origin);
    if (declaration === undefined || declaration.start > closure.start) continue;
    const isBetter = best === undefined || declaration.start > best.start;
    if (isBetter && blockOf(declaration).end >= closure.end) best = { id, start: declaration.start };
  }
  return best?.id;
}

function placesByName(flow: FlowFunction): ReadonlyMap<string, readonly PlaceId[]> {
  const found = new Map<string, PlaceId[]>();
  flow.places.forEach(({ kind, name }, id) => {
    if (kind !== 'parameter' && kind !== 'local') return;
    const list = found.get(name);
    if (list === undefined) found.set(name, [id]);
    else list.push(id);
  });
  return found;
}

function blockOf(declaration: GoNode): GoNode {
  for (const around of nodesAround(declaration))
    if (isFunction(around) || /^block$|^(?:if|for)_statement$|_case$|switch/.test(around.kind)) return around;
  return declaration;
}

/** The type that a variable is declared with, as written: `*http.Request`. */
export function declaredTypeOf(tree: GoTree, value: Value): string | undefined {
  const { flow, place } = ownerOf(tree, value);
  const declaration = asNode(flow.places[place]?.origin)?.parent;
  const isTyped = declaration !== undefined && /^(?:parameter_declaration|var_spec)$/.test(declaration.kind);
  const type = isTyped ? childOf(declaration, 'type') : undefined;
  return type === undefined ? undefined : tree.textOf(type);
}
