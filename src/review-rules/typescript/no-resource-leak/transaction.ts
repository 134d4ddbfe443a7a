import type { NodeOf } from '../../../languages/typescript/node.ts';
import { isFunction } from '../../../languages/typescript/node.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import type { Acquisition } from './acquisition.ts';
import { transaction } from './kept-kind.ts';

/** Something that is begun here, and must be committed or rolled back. */
export function transactionOf({
  callee,
  arguments: given,
}: NodeOf<'CallExpression'>): Acquisition | undefined {
  if (callee.type !== 'MemberExpression') return undefined;
  switch (nameOfCallee(callee)) {
    // `const trx = await knex.transaction()`; with a function, the library sees to the end.
    case 'transaction':
      return given.some((one) => isFunction(one) || one.type === 'Identifier')
        ? undefined
        : { of: transaction, arrives: 'promise', isGuess: true };
    // The object is made first, and `startTransaction` begins.
    case 'createQueryRunner':
      return { of: transaction, arrives: 'on-connect', isGuess: true };
    default:
      return undefined;
  }
}
