// Mistakes with components.
import { parentOf } from '../../src/languages/typescript/node.ts';
import type { TypeScriptFile } from '../../src/languages/typescript/typescript.ts';
import type { Damage } from './mutant.ts';
import { calledName, replaced, sourceOf } from './operator.ts';

/** `useEffect(…, [a, b])` → `useEffect(…, [a])`. */
export function* droppedDependency(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [, list] = node.arguments;
    if (!/^use(?:Effect|Callback|Memo|LayoutEffect)$/.test(calledName(node) ?? '')) continue;
    if (list?.type !== 'ArrayExpression' || list.elements.length === 0) continue;
    const kept = list.elements.slice(0, -1).map((one) => (one ? sourceOf(file, one) : ''));
    yield replaced(list, `[${kept.join(', ')}]`);
  }
}

/** What an effect gives back to be called at its end. */
export function* droppedCleanUp(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('ReturnStatement')) {
    const around = parentOf(node);
    const effect = around && parentOf(around);
    const call = effect && parentOf(effect);
    if (call?.type !== 'CallExpression' || !/^use(?:Layout)?Effect$/.test(calledName(call) ?? '')) continue;
    const given = node.argument;
    if (given?.type.includes('Function') && !/\{\s*\}$/.test(sourceOf(file, given))) yield replaced(node, '');
  }
}

export function* droppedKey(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('JSXAttribute'))
    if (node.name.name === 'key') yield replaced(node, '');
}

/** `setItems([...items, one])` → `items.push(one); setItems(items)`. */
export function* changedState(file: TypeScriptFile): Generator<Damage> {
  for (const node of file.tree.nodesOf('CallExpression')) {
    const [list] = node.arguments;
    const name = calledName(node) ?? '';
    if (!/^set[A-Z]/.test(name) || list?.type !== 'ArrayExpression' || list.elements.length !== 2) continue;
    const [all, one] = list.elements;
    if (all?.type !== 'SpreadElement' || all.argument.type !== 'Identifier' || !one) continue;
    if (parentOf(node)?.type === 'ExpressionStatement')
      yield replaced(
        node,
        `${all.argument.name}.push(${sourceOf(file, one)}); ${name}(${all.argument.name})`,
      );
  }
}
