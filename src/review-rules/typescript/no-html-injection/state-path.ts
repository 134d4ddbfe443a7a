import type { Node } from '../../../languages/typescript/node.ts';
import { parentOf, rangeOf, referenceOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';

/** What a component keeps: a member of `this`, or what a `ref` or `reactive` holds, and the names below it. */
export interface StatePath {
  /** The call that makes it, e.g. `ref('')`; undefined: the component. */
  readonly maker: Maker | undefined;
  readonly names: readonly string[];
}

export type Maker = Extract<Node, { type: 'CallExpression' }>;

const makers = /^(?:ref|shallowRef|computed|reactive|shallowReactive|useState)$/;
/** Deeper paths are not followed. */
const deepest = 6;

/** `this.a.b`, `a.value.b`; `a.b` of a template, where values of refs need no `.value` and members no `this`. */
export function statePathOf(expression: Node, file: TypeScriptFile): StatePath | undefined {
  const names: string[] = [];
  let at = unwrap(expression);
  for (let name = propertyName(at); 'object' in at && name !== undefined; name = propertyName(at)) {
    if (names.length === deepest) return undefined;
    names.unshift(name);
    at = unwrap(at.object as Node);
  }
  if (at.type === 'ThisExpression') return names.length === 0 ? undefined : { maker: undefined, names };
  if (at.type !== 'Identifier') return undefined;
  const binding = referenceOf(at)?.binding;
  if (binding === undefined)
    return isOfOptions(at, file) ? { maker: undefined, names: [at.name, ...names] } : undefined;
  const maker = makerOf(binding);
  return maker && { maker, names: names[0] === 'value' ? names.slice(1) : names };
}

/** A name of a template that does not see the module's own. */
export function isOfOptions(identifier: Node, { tree }: TypeScriptFile): boolean {
  const { template } = tree;
  if (template === undefined || template.seesScript) return false;
  const [place, around] = [rangeOf(identifier), rangeOf(template.statement)];
  return around.start <= place.start && place.end <= around.end;
}

function makerOf({ kind, declarations }: Binding): Maker | undefined {
  const [declaration] = declarations;
  const declarator = declaration && parentOf(declaration);
  if (kind !== 'const' || declarator?.type !== 'VariableDeclarator' || declarator.id !== declaration)
    return undefined;
  const value = declarator.init == null ? undefined : unwrap(declarator.init);
  return value?.type === 'CallExpression' && nameOfMaker(value) !== undefined ? value : undefined;
}

/** `ref` of `ref('')`: imported, or there without an import as in Nuxt. */
export function nameOfMaker({ callee }: Maker): string | undefined {
  if (callee.type !== 'Identifier' || !makers.test(callee.name)) return undefined;
  const binding = referenceOf(callee)?.binding;
  return binding === undefined || binding.kind === 'import' ? callee.name : undefined;
}
