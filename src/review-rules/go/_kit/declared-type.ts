import type { FlowFunction, PlaceId } from '../../../analysis/flow/form.ts';
import { childOf, isGoNode } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

/** The type that is written where the variable is declared: `var m map[string]int`, `func f(t *T)`. */
export function declaredType(flow: FlowFunction, place: PlaceId): GoNode | undefined {
  const origin = flow.places[place]?.origin;
  const declaration = isGoNode(origin) ? origin.parent : undefined;
  return declaration?.kind === 'var_spec' || declaration?.kind === 'parameter_declaration'
    ? childOf(declaration, 'type')
    : undefined;
}
