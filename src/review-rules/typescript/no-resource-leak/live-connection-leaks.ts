import { instructionsOfKindAt } from '../../../analysis/flow/lookup.ts';
import { resourceLife } from '../../../analysis/flow/resource-life.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { moduleMemberOf } from '../_kit/module-member.ts';
import { nameOfCallee } from '../_kit/name-of-callee.ts';
import { isClosedByItself } from './closed-by-itself.ts';
import { globalPathOf } from './global-path.ts';
import { rulesOf } from './handle-rules.ts';
import type { HandleLeak } from './leak.ts';
import { isOfPage, ownedCodeAround } from './owner.ts';
import { liveConnection } from './kept-kind.ts';

const rules = rulesOf(liveConnection);

/** A `WebSocket`, `EventSource` or socket of Socket.IO that a component opens and nothing closes. */
export function* liveConnectionLeaks(file: TypeScriptFile): Generator<HandleLeak> {
  const known = new Map<Node, boolean>();
  for (const { node, name } of openedIn(file)) {
    const owned = ownedCodeAround(node, file);
    if (owned === undefined || !isOfPage(owned.owner)) continue;
    const result = file.tree.flowOf(node);
    if (result.kind === 'too-large' || result.flow.isDynamic) continue;
    const [site, copy] = instructionsOfKindAt(result.flow, rangeOf(node), 'call');
    if (site === undefined || copy !== undefined) continue;
    const { instruction } = site;
    const life = resourceLife(result.flow, { from: instruction, place: instruction.to }, rules);
    if (life.kind === 'leaked' && life.way === 'never' && !isClosedByItself(node, known))
      yield { kind: 'handle', node, resource: liveConnection, way: 'never', name };
  }
}

interface Opened {
  readonly node: NodeOf<'NewExpression' | 'CallExpression'>;
  readonly name: string;
}

function* openedIn({ tree }: TypeScriptFile): Generator<Opened> {
  for (const node of tree.nodesOf('NewExpression')) {
    const name = globalPathOf(node.callee);
    if (name !== undefined && lasting.has(name)) yield { node, name };
  }
  if (!tree.words.has('io') && !tree.words.has('connect')) return;
  for (const node of tree.nodesOf('CallExpression'))
    if (/^(?:io|connect)$/.test(nameOfCallee(node.callee) ?? '') && isSocketIo(node.callee))
      yield { node, name: 'io' };
}

const lasting: ReadonlySet<string> = new Set([
  'WebSocket',
  'EventSource',
  'BroadcastChannel',
  'RTCPeerConnection',
]);

function isSocketIo(callee: Node): boolean {
  const member = moduleMemberOf(callee);
  return member?.module === 'socket.io-client' && /^(?:io|connect)?$/.test(member.path);
}
