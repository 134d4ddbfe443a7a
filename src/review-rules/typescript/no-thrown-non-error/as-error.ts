import type { FixDraft } from '../../../analysis/rule.ts';
import { say } from '../../../domain/locale.ts';
import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import { lookUp } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isWrittenText } from './non-error.ts';
import type { NonError } from './non-error.ts';

/** A text as the message of an error, a class with `new`. A person must agree: handlers may compare what they catch. */
export function asError(argument: Node, is: NonError['is'], file: TypeScriptFile): FixDraft | undefined {
  const { start, end } = rangeOf(argument);
  const space = /\w/.test(file.text[start - 1] ?? '') ? ' ' : '';
  if (is === 'class' && unwrap(argument) === argument && argument.type === 'Identifier')
    return {
      title: say('Throw an instance', '抛出实例'),
      edits: [
        { range: { start, end: start }, text: `${space}new ` },
        { range: { start: end, end }, text: '()' },
      ],
    };
  if (!isWrittenText(argument) || lookUp(file.tree.scopeOf(argument), 'Error') !== undefined)
    return undefined;
  return {
    title: say('Make it an Error with this message', '改为带有此消息的 Error'),
    edits: [
      { range: { start, end: start }, text: `${space}new Error(` },
      { range: { start: end, end }, text: ')' },
    ],
  };
}
