import { calleeOf } from '../../../../analysis/flow/callee.ts';
import { constantOf, definitionOf } from '../../../../analysis/flow/definitions.ts';
import type { FlowFunction, PlaceId } from '../../../../analysis/flow/form.ts';
import type { InstructionOf } from '../../../../analysis/flow/instruction.ts';
import { usesOf } from '../../../../analysis/flow/uses.ts';
import type { Use } from '../../../../analysis/flow/uses.ts';
import { firstUsesOf } from './first-uses.ts';
import type { Value } from './variables.ts';

const check =
  /^(?:Match\w*|Contains\w*|Has|Index\w*|Parse\w*|Atoi|Is[A-Z]\w*|is[A-Z]\w*)$|valid|allow|check|verif|ensure|assert|sanit|permit|forbid|escape|quote|safe|exists?In/i;
const noCheck = /^(?:IsAbs|IsZero|IsNil|isEmpty|IsEmpty|Checkout|MatchedBy|ParseUnverified)$/;
/** Functions of packages whose names sound like a check and that are none. */
const noCheckIn = /^(?:net\/url|os|errors|html\/template|text\/template)$/;

/**
 * Is the variable tested somewhere: matched against a pattern, looked up in a map or list, compared with a text, handed to a
 * function that says it checks? Then the author thought of what it may hold.
 */
export function isChecked({ flow, place }: Value): boolean {
  return usesOf(flow, place).some((use) => isTest(flow, use));
}

/** The same of `req.Sort`, wherever else it is read. */
export function isMemberChecked(flow: FlowFunction, { object, key }: InstructionOf<'member'>): boolean {
  if (key.kind !== 'name') return false;
  return firstUsesOf(flow, object).some(({ by }) => {
    const isSame = 'op' in by && by.op === 'member' && by.key.kind === 'name' && by.key.name === key.name;
    return isSame && usesOf(flow, by.to).some((use) => isTest(flow, use));
  });
}

/** Does somebody look at a member of the variable, or have all of it looked at: `req.Validate()`, `validate(&req)`? */
export function isLookedThrough({ flow, place }: Value): boolean {
  return firstUsesOf(flow, place).some(({ by }) => {
    if (!('op' in by)) return false;
    if (by.op === 'member' && by.key.kind === 'name' && check.test(by.key.name)) return true;
    const isPart = by.op === 'member' || (by.op === 'opaque' && by.reason === 'unary_expression');
    return isPart && usesOf(flow, by.to).some((use) => isTest(flow, use));
  });
}

function isTest(flow: FlowFunction, { kind, place, by }: Use): boolean {
  if (!('op' in by)) return false;
  if (by.op === 'call') return kind === 'argument' && isCheck(flow, by);
  // `allowed[name]`
  if (by.op === 'member') return by.key.kind === 'computed' && by.key.place === place;
  if (by.op !== 'binary' || !/^[!=]==$/.test(by.operator)) return false;
  return isChosenText(flow, by.left === place ? by.right : by.left);
}

function isCheck(flow: FlowFunction, call: InstructionOf<'call'>): boolean {
  const { imported, names } = calleeOf(flow, call);
  const name = names.at(-1) ?? '';
  if (imported !== undefined && noCheckIn.test(imported.module)) return false;
  return check.test(name) && !noCheck.test(name);
}

/** A text that is not empty, or a name of the file or of another package. */
function isChosenText(flow: FlowFunction, place: PlaceId): boolean {
  const known = constantOf(flow, place);
  if (known !== undefined) return known.type === 'string' && known.value !== '';
  const made = definitionOf(flow, place)?.instruction;
  return flow.places[place]?.kind === 'captured' || made?.op === 'member';
}
