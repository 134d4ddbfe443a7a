import type { Node } from '../../../languages/typescript/node.ts';
import { enclosingFunction, keyOf, parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { namesAny } from '../_kit/names-any.ts';
import { propertyName } from '../_kit/property-name.ts';
import { keepingOf } from './kept-value.ts';
import type { WidgetLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';
import type { OwnedCode } from './owner.ts';
import type { Widget } from './widgets.ts';
import { widgetNames, widgetOf } from './widgets.ts';

/** For each of them the file may be read for its name. */
const mostWidgets = 100;

/** Charts, maps, editors, players and workers that a component makes and never ends. */
export function* widgetLeaks(file: TypeScriptFile): Generator<WidgetLeak> {
  // Mixins of Vue may end what they know by its name.
  if (!namesAny(file, widgetNames) || namesAny(file, ['mixins'])) return;
  let left = mostWidgets;
  for (const kind of ['NewExpression', 'CallExpression'] as const)
    for (const node of file.tree.nodesOf(kind)) {
      const widget = widgetOf(node.callee, kind === 'NewExpression');
      if (widget === undefined) continue;
      left -= 1;
      if (left < 0) return;
      const leak = leakOf(node, widget, file);
      if (leak !== undefined) yield leak;
    }
}

function leakOf(node: Node, widget: Widget, file: TypeScriptFile): WidgetLeak | undefined {
  const { foundBy, ends } = widget;
  const owned = codeOfPage(node, file);
  const [close] = ends;
  if (owned === undefined || close === undefined) return undefined;
  if (foundBy !== undefined && file.tree.words.has(foundBy)) return undefined;
  const made = chainFrom(node);
  const keeping = keepingOf(made, file);
  if (keeping === undefined) return undefined;
  if (keeping.kind !== 'dropped' && !keeping.reads.every((read) => isWork(read, ends))) return undefined;
  const { owner } = owned;
  // A worker may close itself when its work is done.
  const isRepeated = owned.isRepeated && close !== 'terminate';
  return { kind: 'widget', node, owner, isRepeated, manner: 'widget', close };
}

/** An effect may make it in a function of its own that it calls: `const draw = async () => { … }; draw();` */
function codeOfPage(node: Node, file: TypeScriptFile): OwnedCode | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = enclosingFunction(at)) {
    const owned = ownedCodeAround(at, file);
    if (owned !== undefined) return isOfPage(owned.owner) ? owned : undefined;
    const around = enclosingFunction(at);
    if (around === undefined || !/^(?:Arrow)?Function/.test(around.type)) return undefined;
    if (parentOf(around)?.type !== 'VariableDeclarator' && around.type !== 'FunctionDeclaration')
      return undefined;
  }
  return undefined;
}

/** `L.map(element).setView(…)` is the map still. */
function chainFrom(node: Node): Node {
  let at = node;
  for (;;) {
    const member = parentOf(at);
    const call = member && parentOf(member);
    const isChained =
      member?.type === 'MemberExpression' &&
      /^(?:setView|fitBounds|fitWorld)$/.test(propertyName(member) ?? '');
    if (!isChained || call === undefined || !isCall(call) || call.callee !== member) return at;
    at = call;
  }
}

/** It is worked with, and not ended, kept elsewhere or given to somebody who may end it. */
function isWork(read: Node, ends: readonly string[]): boolean {
  const around = parentOf(read);
  if (around === undefined) return false;
  if (around.type === 'MemberExpression' || around.type === 'OptionalMemberExpression')
    return keyOf(read) === 'object' && !ends.includes(propertyName(around) ?? '');
  if (isCall(around)) return keyOf(read) === 'arguments' && isGivenTo(around.callee);
  if (around.type === 'IfStatement' || around.type === 'UnaryExpression') return true;
  return around !== unwrap(around) && isWork(around, ends);
}

/** `marker.addTo(map)`: what is put on it goes with it. */
function isGivenTo(callee: Node): boolean {
  return /^(?:addTo|setMap|bindTo)$/.test(propertyName(unwrap(callee)) ?? '');
}
