import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import { parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { keyName } from '../_kit/property-name.ts';

const hooks: ReadonlySet<string> = new Set(['created', 'beforeMount', 'mounted', 'activated']);

/** `mounted() { … }` of the options of a Vue component: they run for each one that is shown. */
export function isHookOfOptions(code: FunctionNode, file: TypeScriptFile): boolean {
  const holder = code.type === 'ObjectMethod' ? code : parentOf(code);
  if (holder?.type !== 'ObjectMethod' && holder?.type !== 'ObjectProperty') return false;
  if (!hooks.has(keyName(holder) ?? '')) return false;
  const options = parentOf(holder);
  return options?.type === 'ObjectExpression' && isOfComponent(options, file);
}

function isOfComponent(options: Node, { path }: TypeScriptFile): boolean {
  const around = parentOf(options);
  if (around === undefined) return false;
  if (isCall(around)) return /^(?:defineComponent|extend|component)$/.test(nameOfCallee(around.callee) ?? '');
  // The component of the whole page is there as long as the page.
  return around.type === 'ExportDefaultDeclaration' && /(?:^|\/)(?!App\.)[^/]*\.vue$/.test(path);
}
