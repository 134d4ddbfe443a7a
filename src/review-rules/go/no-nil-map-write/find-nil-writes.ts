import type { FlowFunction } from '../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../analysis/flow/instruction.ts';
import { eachNullDereference } from '../../../analysis/flow/nullness.ts';
import type { GoFile, GoTree } from '../../../languages/go/go.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import { declaredType } from '../_kit/declared-type.ts';
import { nameOfPlace } from '../_kit/name-of-place.ts';
import { nilModel } from '../_kit/nil-model.ts';
import { elementWrites } from './element-writes.ts';
import type { ElementWrite } from './element-writes.ts';
import { InnerMaps } from './inner-maps.ts';
import { UnmadeFields } from './unmade-fields.ts';
import { UnsetFields } from './unset-fields.ts';

/** A write of an element to a map that is nil. */
export interface NilWrite {
  readonly target: GoNode;
  readonly map: GoNode;
  /**
   * Why it is nil. `field`: the literal of its struct leaves it out. `sometimes`: a test allows for it. `unmade`: no code of the
   * file makes the field. `inner`: the function never puts it into the map around it.
   */
  readonly reason: 'nil' | 'field' | 'sometimes' | 'unmade' | 'inner';
}

export function* findNilWrites({ tree, text }: GoFile): Generator<NilWrite> {
  if (!/\bmap\[|\bnil\b/.test(text)) return;
  const unset = new UnsetFields(tree);
  const [unmade, inner] = [new UnmadeFields(tree, text), new InnerMaps(tree)];
  for (const [node, writes] of elementWrites(tree)) {
    const result = tree.flowOf(node);
    if (result.kind !== 'flow') continue;
    const reasons = reasonsIn(result.flow);
    for (const [instruction, { from }] of unset.writesIn(result.flow, writes))
      reasons.set(keyOf(instruction), { reason: 'field', name: from });
    for (const write of writes) {
      const found = reasons.get(`${write.statement.start}-${write.statement.end}`);
      if (found !== undefined && isOf(write, found.name, tree))
        yield { target: write.target, map: write.map, reason: found.reason };
      else if (unmade.has(write)) yield { target: write.target, map: write.map, reason: 'unmade' };
      else if (inner.has(write)) yield { target: write.target, map: write.map, reason: 'inner' };
    }
  }
}

interface Reason {
  readonly reason: NilWrite['reason'];
  /** The last name of what is nil: one statement may write to several maps. */
  readonly name: string;
}

function isOf({ map }: ElementWrite, name: string, tree: GoTree): boolean {
  return tree.textOf(map).split('.').at(-1) === name;
}

function keyOf({ at }: InstructionOf<'set-member'>): string {
  return `${at.start}-${at.end}`;
}

/** By the range of the statement. */
function reasonsIn(flow: FlowFunction): Map<string, Reason> {
  const found = new Map<string, Reason>();
  const model = nilModel(flow, () => false);
  eachNullDereference(flow, model, ({ kind, key, instruction, nullness }) => {
    if (kind !== 'write' || key?.kind !== 'computed' || instruction.op !== 'set-member') return;
    const reason = nullness?.kind === 'null' ? 'nil' : nullness?.kind;
    if (reason !== 'nil' && reason !== 'sometimes') return;
    if (nullness !== undefined && 'mayBeFalsy' in nullness && nullness.mayBeFalsy) return;
    const name = nameOfPlace(flow, instruction.object);
    // A nil slice has no elements: what runs over it does not come here.
    if (name !== undefined && declaredType(flow, instruction.object)?.kind !== 'slice_type')
      found.set(keyOf(instruction), { reason, name });
  });
  return found;
}
