import { rootAround } from '../../../languages/typescript/lower/roots.ts';
import type { FunctionNode, Node } from '../../../languages/typescript/node.ts';
import {
  ancestorsOf,
  isFunction,
  keyOf,
  parentOf,
  rangeOf,
  referenceOf,
  unwrap,
} from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { Range } from '../../../domain/text-position.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { nodeAt } from '../_kit/node-at.ts';
import { bindingOfFunction } from '../_kit/origin/function-name.ts';
import { isNullLiteral } from '../_kit/is-null-literal.ts';
import { documentedType } from './documented-type.ts';
import type { NullUse } from './null-use.ts';

/** What callers mostly leave out. */
const optionalName =
  /^_?(?:opts?|options?|config|conf|settings|params|props|args|extra|meta|overrides|cb|callback|next|done)$|(?:Options|Opts|Config|Settings|Callback)$/;
/** More callers are not asked. */
const mostCallers = 50;

/**
 * `p && p.a` before a use of `p` without: read in published code, such a guard is a habit, and every caller gives the
 * parameter. It says something only where the file says that it may be left out.
 */
export function isNeedlessGuard(test: Range, use: NullUse, file: TypeScriptFile): boolean {
  const binding = referenceOf(unwrap(use.value))?.binding;
  const owner = binding?.scope.node;
  if (binding?.kind !== 'param' || owner === undefined || !isFunction(owner)) return false;
  const tested = nodeAt(rootAround(use.node), test);
  if (tested === undefined || !isGuard(tested) || isInOneStatement(tested, use.node)) return false;
  return !mayBeLeftOut(binding, owner, file);
}

/** `(p && p.a) || p.b`, and the other branch: there the guard has told that it is missing. */
function isInOneStatement(tested: Node, use: Node): boolean {
  const { start } = rangeOf(use);
  for (const around of ancestorsOf(tested))
    if (/Statement$|Declaration$/.test(around.type))
      return rangeOf(around).start <= start && start < rangeOf(around).end;
  return false;
}

function isGuard(tested: Node): boolean {
  if (keyOf(tested) === 'test' && parentOf(tested)?.type === 'ConditionalExpression') return true;
  const guard = tested.type === 'Identifier' && keyOf(tested) === 'left' ? parentOf(tested) : tested;
  return guard?.type === 'LogicalExpression' && guard.operator === '&&';
}

function mayBeLeftOut(binding: Binding, owner: FunctionNode, file: TypeScriptFile): boolean {
  const [declaration] = binding.declarations;
  const index = owner.params.findIndex((one) => one === declaration);
  if (declaration === undefined || index === -1) return true;
  const typed = typeOf(declaration, file) ?? documentedType(binding.name, owner, file);
  if (typed !== undefined) return /\?|=|\*|\b(?:null|undefined|any|unknown|void)\b|^\[/i.test(typed);
  return optionalName.test(binding.name) || isLeftOutBySome(owner, index);
}

/** `?: Options`, as it is written. */
function typeOf(declaration: Node, { text }: TypeScriptFile): string | undefined {
  const type = 'typeAnnotation' in declaration ? declaration.typeAnnotation : undefined;
  if (type == null) return undefined;
  const isOptional = 'optional' in declaration && declaration.optional === true;
  return (isOptional ? '?' : '') + text.slice(type.start ?? 0, type.end ?? 0);
}

function isLeftOutBySome(owner: FunctionNode, index: number): boolean {
  const uses = bindingOfFunction(owner)?.references ?? [];
  return uses.slice(0, mostCallers).some(({ identifier }) => {
    const call = keyOf(identifier) === 'callee' ? parentOf(identifier) : undefined;
    if (call?.type !== 'CallExpression' && call?.type !== 'NewExpression') return false;
    const given = call.arguments[index];
    if (given === undefined) return !call.arguments.some(({ type }) => type === 'SpreadElement');
    return isNullLiteral(given);
  });
}
