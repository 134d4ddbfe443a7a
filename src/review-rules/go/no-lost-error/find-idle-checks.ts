import type { GoFile } from '../../../languages/go/go.ts';
import { childOf, kindIn } from '../../../languages/go/node.ts';
import { isErrorName } from '../_kit/error-names.ts';
import { withoutParentheses } from '../_kit/without-parentheses.ts';
import type { LostError } from './lost-error.ts';

/** `if err != nil { }`: what was to be done there was never written, and nobody says that nothing is. */
export function* findIdleChecks({ tree, text }: GoFile): Generator<LostError> {
  if (!/!= nil\)? \{\s*\}/.test(text)) return;
  for (const check of tree.nodesOf('if_statement')) {
    const body = childOf(check, 'consequence');
    if (body === undefined || childOf(check, 'alternative') !== undefined) continue;
    if (kindIn(body, 'statement_list') !== undefined || !/^\{\s*\}$/.test(tree.textOf(body))) continue;
    const condition = withoutParentheses(childOf(check, 'condition'));
    const name = /^(\w+) != nil$/.exec(condition === undefined ? '' : tree.textOf(condition))?.[1];
    if (condition === undefined || name === undefined || !isErrorName(name)) continue;
    yield { problem: 'idle', range: { start: condition.start, end: condition.end }, name };
  }
}
