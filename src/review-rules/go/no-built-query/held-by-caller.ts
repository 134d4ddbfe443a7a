import { definitionOf } from '../../../analysis/flow/definitions.ts';
import { childOf, isGoNode } from '../../../languages/go/node.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import { declaredTypeOf, nodeOf, ownerOf } from '../_kit/origin/variables.ts';
import type { Value } from '../_kit/origin/variables.ts';

/** Texts that callers in other files give to a function in a list, or in the fields of a struct: `names`, `filter.Artist`. */
export function isHeldByCaller(value: Value, trace: Trace): boolean {
  const owner = ownerOf(trace.tree, value);
  if (trace.isTrusted(owner)) return false;
  const made = definitionOf(owner.flow, owner.place)?.instruction;
  if (made?.op === 'member') {
    if (made.key.kind !== 'name') return false;
    const holder = ownerOf(trace.tree, { flow: owner.flow, place: made.object });
    return (
      isOpenParameter(holder, trace) && isTextField(made.key.name, holder, trace) && !trace.isTrusted(holder)
    );
  }
  return isOpenParameter(owner, trace) && isListOfTexts(owner, trace);
}

/** `[]string`, `...string`; what a loop goes through may be looked at there. */
function isListOfTexts({ flow, place }: Value, { tree }: Trace): boolean {
  const { name = '', origin } = flow.places[place] ?? {};
  const declared = isGoNode(origin) ? origin.parent : undefined;
  const type = declared === undefined ? undefined : childOf(declared, 'type');
  const isList =
    type !== undefined &&
    tree.textOf(type) === (declared?.kind === 'variadic_parameter_declaration' ? 'string' : '[]string');
  const around = nodeOf(flow);
  return isList && around !== undefined && !new RegExp(`\\brange ${name}\\b`).test(tree.textOf(around));
}

/** A struct of the file has the field as a `string`; what has a type of its own may be one of a few. */
function isTextField(field: string, holder: Value, { tree, text }: Trace): boolean {
  const type = /^\*?(\w+)$/.exec(declaredTypeOf(tree, holder) ?? '')?.[1];
  return (
    type !== undefined &&
    new RegExp(`\\btype ${type} struct \\{[^}]*\\b${field}\\b[\\w, ]* string\\b`).test(text)
  );
}

/** Of a function that other files call; its receiver is nobody's to give. */
function isOpenParameter({ flow, place }: Value, { tree }: Trace): boolean {
  const node = nodeOf(flow);
  const name = node === undefined ? undefined : childOf(node, 'name');
  const isOpen = name !== undefined && /^\p{Lu}/u.test(tree.textOf(name));
  if (!isOpen || !flow.parameters.some((one) => one.place === place)) return false;
  const declared = flow.places[place]?.origin;
  return isGoNode(declared) && declared.parent?.parent?.field === 'parameters';
}
