import { definitionsOf } from '../../../../analysis/flow/definitions.ts';
import { shortText } from '../../../_kit/short-text.ts';
import type { Value } from './variables.ts';

/** How a value is quoted in a sentence: the name of a variable, else the expression. */
export function spellingOf({ flow, place }: Value, text: string): string {
  const { kind, name = '' } = flow.places[place] ?? {};
  const made = kind === 'temporary' ? definitionsOf(flow, place)[0]?.instruction : undefined;
  return made === undefined ? name : shortText(made.at, text);
}
