import type { Range } from '../../../domain/text-position.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { commentsIn } from './comments-in.ts';

const mark = /^\s*#(?:ifn?def|endif)\b/;

/**
 * Does a preprocessor take parts of this range out: `// #ifdef H5 … // #endif` of uni-app? Then what stands there twice, or
 * after an end, is there once in what is built for a platform.
 */
export function isBuiltApart(range: Range, file: TypeScriptFile): boolean {
  return file.text.includes('#endif') && commentsIn(file, range).some(({ value }) => mark.test(value));
}
