import type { Range } from '../../../domain/text-position.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from './comments-in.ts';

const intent = /on purpose|deliberate|intention|故意|有意/i;

/** Does a comment in a range say that the author means what stands there? */
export function saidOnPurpose(range: Range, file: TypeScriptFile): boolean {
  return commentsIn(file, range).some(({ value }) => intent.test(value));
}
