import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { shortText } from '../_kit/short-text.ts';
import { keyNameOf } from './key-name.ts';
import { distance } from './distance.ts';
import type { Signal } from './signal.ts';

type Member = NodeOf<
  'ClassMethod' | 'ClassPrivateMethod' | 'ClassProperty' | 'ClassPrivateProperty' | 'ClassAccessorProperty'
>;
type Slot = 'method' | 'get' | 'set' | 'field';

/**
 * Members of one class that are the same. A field beside a method of its name is left alone: `run = this.run.bind(this)`
 * is an idiom. Overloads and abstract members have no body and are other nodes.
 */
export function findDuplicateMembers({ body }: NodeOf<'ClassBody'>): readonly Signal[] | undefined {
  if (body.length < 2) return undefined;
  const given = new Map<string, Node>();
  const ids = new Set<string>();
  const found: Signal[] = [];
  for (const member of body) {
    if (!isMember(member)) continue;
    const id = idOf(member);
    if (id === undefined) continue;
    const slot = slotOf(member);
    const first = ids.has(id) ? rivalOf(slot, id, given) : undefined;
    ids.add(id);
    if (first !== undefined) found.push(signalFor(member, first));
    given.set(`${slot} ${id}`, member.key);
  }
  return found.length === 0 ? undefined : found;
}

function isMember(node: Node): node is Member {
  switch (node.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod':
    case 'ClassPrivateProperty':
      return true;
    case 'ClassProperty':
    case 'ClassAccessorProperty':
      return node.declare !== true && node.abstract !== true;
    default:
      return false;
  }
}

function idOf(member: Member): string | undefined {
  const computed = 'computed' in member && member.computed === true;
  const name = keyNameOf(member.key, computed);
  return name && `${member.static === true ? 'static ' : ''}${name.id}`;
}

function slotOf(member: Member): Slot {
  if (member.type !== 'ClassMethod' && member.type !== 'ClassPrivateMethod') return 'field';
  return member.kind === 'get' || member.kind === 'set' ? member.kind : 'method';
}

function rivalOf(slot: Slot, id: string, given: ReadonlyMap<string, Node>): Node | undefined {
  for (const rival of rivalsOf(slot)) {
    const first = given.get(`${rival} ${id}`);
    if (first !== undefined) return first;
  }
  return undefined;
}

/** What the later one takes the place of. */
function rivalsOf(slot: Slot): readonly Slot[] {
  switch (slot) {
    case 'field':
      return ['field'];
    case 'method':
      return ['method', 'get', 'set'];
    default:
      return ['method', slot];
  }
}

function signalFor(member: Member, first: Node): Signal {
  return {
    kind: 'duplicate-member',
    again: member.key,
    confidence: 'certain',
    what: (file) => {
      const [code, where] = [shortText(member.key, file), distance(first, member, file)];
      return say(
        `This class already has \`${code}\` ${where.en}; this one takes its place.`,
        `该类已${where['zh-CN']}声明过 \`${code}\`；这里会取而代之。`,
      );
    },
  };
}
