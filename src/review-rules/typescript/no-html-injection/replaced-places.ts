import type { Node } from '../../../languages/typescript/node.ts';
import { isFunction, unwrap } from '../../../languages/typescript/node.ts';
import { isCall } from '../_kit/call.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { propertyName } from '../_kit/property-name.ts';
import { writtenValue } from '../_kit/written-value.ts';

/** Calls in a chain. */
const longestChain = 12;

/**
 * The page and what is put into it, of `page.replace('{{title}}', title).replace(/#USER#/g, () => user)`; undefined: it
 * is no page of the program, or something is taken out of it.
 */
export function replacedPlaces(expression: Node, trace: Trace): readonly Node[] | undefined {
  const values: Node[] = [];
  let at = writtenValue(expression);
  for (let steps = 0; steps < longestChain && isCall(at) && isReplace(at.callee); steps += 1) {
    const [pattern, by, ...others] = at.arguments;
    const value = by && valueOf(by);
    if (value === undefined || others.length > 0 || !isPlace(pattern) || !('object' in at.callee))
      return undefined;
    if (value.type !== 'StringLiteral') values.push(value);
    at = writtenValue(at.callee.object as Node);
  }
  return values.length === 0 || trace.of(at) !== 'harmless' ? undefined : [at, ...values.toReversed()];
}

function isReplace(callee: Node): boolean {
  return /^replace(?:All)?$/.test(propertyName(callee) ?? '');
}

/** `() => title` gives it as it is. */
function valueOf(by: Node): Node | undefined {
  const value = unwrap(by);
  if (!isFunction(value)) return value;
  return value.params.length > 0 || value.body.type === 'BlockStatement' ? undefined : unwrap(value.body);
}

/** `{{title}}`, `#USER#`, `<!--app-->`: a word, and no signs that are escaped. */
function isPlace(pattern: Node | undefined): boolean {
  const value = pattern && writtenValue(pattern);
  if (value?.type === 'StringLiteral') return /\w{2}/.test(value.value);
  return value?.type === 'RegExpLiteral' && /[a-z_]{3}/i.test(value.pattern) && !/[|^]/.test(value.pattern);
}
