import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { argumentsOf } from '../_kit/format-text.ts';
import { isWritten } from './written-keys.ts';

export interface FixedState {
  readonly place: GoNode;
  readonly manner: 'state' | 'unsigned';
  readonly name: string;
}

/** A text without one of these starts no sign-in elsewhere, and leaves no token unsigned. */
export const takesStates = /\.AuthCodeURL\(|\bUnsafeAllowNoneSignatureType\b/;

/** Programs that a person runs wait for the answer themselves, on his machine or as he types it in. */
const byHand = /urn:ietf:wg:oauth|\/\/localhost|\/\/127\.0\.0\.1|\bfmt\.Scan|\bos\.Stdin\b/;

/** The `state` of a sign-in that is the same for everybody, and tokens that nobody signs. */
export function* fixedStatesOf(tree: GoTree, text: string): Generator<FixedState, void> {
  const isByHand = byHand.test(text);
  for (const call of tree.nodesOf('call_expression')) {
    const callee = childOf(call, 'function');
    const field = callee?.kind === 'selector_expression' ? childOf(callee, 'field') : undefined;
    const name = field === undefined ? '' : tree.textOf(field);
    const [first] = argumentsOf(call);
    if (first === undefined) continue;
    if (name === 'AuthCodeURL' && !isByHand && isWritten(tree.textOf(first), tree))
      yield { place: first, manner: 'state', name: tree.textOf(callee ?? call) };
    if (name === 'SignedString' && /^jwt\.UnsafeAllowNoneSignatureType$/.test(tree.textOf(first)))
      yield { place: call, manner: 'unsigned', name: tree.textOf(callee ?? call) };
  }
}
