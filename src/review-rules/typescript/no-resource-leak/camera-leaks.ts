import type { Node } from '../../../languages/typescript/node.ts';
import {
  enclosingFunction,
  isFunction,
  keyOf,
  parentOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isCall } from '../_kit/call.ts';
import { propertyName } from '../_kit/property-name.ts';
import { globalPathOf } from './global-path.ts';
import type { WidgetLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';

const asking = /^navigator\.mediaDevices\.get(?:User|Display)Media$/;

/** A camera, microphone or screen that an effect turns on, and whose tracks nobody stops. */
export function* cameraLeaks(file: TypeScriptFile): Generator<WidgetLeak> {
  const { words } = file.tree;
  if (!words.has('getUserMedia') && !words.has('getDisplayMedia')) return;
  if (words.has('getTracks') || words.has('getVideoTracks') || words.has('getAudioTracks')) return;
  for (const node of file.tree.nodesOf('CallExpression')) {
    if (!asking.test(globalPathOf(node.callee) ?? '')) continue;
    const owner = ownerAround(node, file);
    if (owner !== undefined && isOnlyShown(node, file))
      yield { kind: 'widget', node, owner, isRepeated: false, manner: 'camera', close: 'stop' };
  }
}

function ownerAround(node: Node, file: TypeScriptFile): WidgetLeak['owner'] | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = enclosingFunction(at)) {
    const owned = ownedCodeAround(at, file);
    if (owned !== undefined) return isOfPage(owned.owner) ? owned.owner : undefined;
  }
  return undefined;
}

/** Nobody else gets the stream than the element that shows it. */
function isOnlyShown(call: Node, file: TypeScriptFile): boolean {
  const uses = streamOf(call, file)?.references ?? [];
  const reads = uses.filter(({ access }) => access === 'read');
  return reads.length > 0 && reads.every(({ identifier }) => isShown(identifier));
}

/** Of `const stream = await …` and `.then((stream) => …)` */
function streamOf(call: Node, { tree }: TypeScriptFile): Binding | undefined {
  const around = parentOf(call);
  if (around?.type === 'AwaitExpression') {
    const declarator = parentOf(around);
    return declarator?.type === 'VariableDeclarator' ? referenceOf(declarator.id)?.binding : undefined;
  }
  const then =
    around?.type === 'MemberExpression' && propertyName(around) === 'then' ? parentOf(around) : undefined;
  const [taker] = then !== undefined && isCall(then) ? then.arguments : [];
  const bare = taker && unwrap(taker);
  if (bare === undefined || !isFunction(bare) || bare.params[0]?.type !== 'Identifier') return undefined;
  return tree.scopeOf(bare.body).bindings.get(bare.params[0].name);
}

function isShown(use: Node): boolean {
  const set = parentOf(use);
  return (
    set?.type === 'AssignmentExpression' &&
    keyOf(use) === 'right' &&
    propertyName(unwrap(set.left)) === 'srcObject'
  );
}
