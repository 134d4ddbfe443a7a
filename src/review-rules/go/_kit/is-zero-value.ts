import type { Site } from '../../../analysis/flow/definitions.ts';

/** What a variable holds from its declaration on, before anything is assigned: of some types that is nil. */
export function isZeroValue({ instruction }: Pick<Site, 'instruction'>): boolean {
  // What is assigned comes by a copy.
  if (instruction.op === 'constant') return instruction.value.type === 'nil';
  return instruction.op === 'opaque' && instruction.reason === 'zero value';
}
