import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { namesAny } from '../_kit/names-any.ts';

/** Methods of their lists give a new one, or tell who looks on by themselves. */
const modules = ['immutable', 'seamless-immutable', 'mobx', 'mobx-state-tree'];

/** Does the file hold state that is made to be changed so? */
export function holdsStateOfOthers(file: TypeScriptFile): boolean {
  return namesAny(file, modules);
}
