import { parentOf } from '../../../languages/typescript/node.ts';
import type { TemplateLoop } from '../../../languages/typescript/template-code.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** A `v-for` of Vue over what somebody types into. */
export interface LoopWithoutKey {
  readonly loop: TemplateLoop;
}

/** What takes items out of a list, or gives them other places. */
const moves =
  /\b(?:splice|filter|shift|unshift|sort|reverse|toSpliced|toSorted|pull|without)\(|(?:remove|delete|move|swap)\w*\(/i;

/** Texts alone Vue writes anew in any place; what was typed stays in its place. */
export function* loopsWithoutKey({ tree, text }: TypeScriptFile): Generator<LoopWithoutKey, void> {
  for (const loop of tree.template?.loops ?? [])
    if (!loop.isKeyed && loop.holdsField && moves.test(text) && !isWrittenOut(loop.list, tree))
      yield { loop };
}

/** The list stands in the script, and stays as it is. */
function isWrittenOut(list: string, { rootScope }: TypeScriptFile['tree']): boolean {
  const binding = rootScope.bindings.get(list);
  const [declaration] = binding?.declarations ?? [];
  const declarator = declaration && parentOf(declaration);
  return (
    binding?.kind === 'const' &&
    declarator?.type === 'VariableDeclarator' &&
    declarator.init?.type === 'ArrayExpression'
  );
}
