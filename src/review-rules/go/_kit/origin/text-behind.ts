import { definitionOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import { literalText } from './file-names.ts';
import type { Tracing } from './tracing.ts';

/** Names that stand for names are followed so far. */
const longestAlias = 8;

/** The text that a place holds, where it is written in this file as one literal. */
export function textBehind(
  flow: FlowFunction,
  place: PlaceId | undefined,
  trace: Tracing,
): string | undefined {
  let at = place;
  for (let steps = 0; at !== undefined && steps < longestAlias; steps++) {
    const variable = flow.places[at];
    if (variable?.kind === 'captured') return trace.names.textNamed(variable.name);
    const made = definitionOf(flow, at)?.instruction;
    if (made?.op === 'constant') return made.value.type === 'string' ? made.value.value : undefined;
    // Literals with escapes are no constants of the graph.
    if (made?.op === 'opaque') return literalText(trace.text.slice(made.at.start, made.at.end), made.reason);
    at = made?.op === 'copy' ? made.from : undefined;
  }
  return undefined;
}
