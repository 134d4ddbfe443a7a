import { childOf, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { Variables } from '../_kit/variables.ts';

/** Parts of a declaration that are looked through: a longer one is written by a machine. */
const most = 100;

/** What a constant or variable of this file is declared with; undefined: nobody can say. */
export function writtenValueOf(identifier: GoNode, variables: () => Variables): GoNode | undefined {
  const declared = variables().declarationOf(identifier);
  const names = declared?.parent;
  const by = names?.kind === 'expression_list' ? names.parent : names;
  if (declared === undefined || names === undefined || by === undefined) return undefined;
  if (names.children.length > most) return undefined;
  const index = partsOf(names).indexOf(declared);
  switch (by.kind) {
    case 'const_spec':
    case 'var_spec':
      return valueAt(childOf(by, 'value'), index);
    case 'short_var_declaration':
      return valueAt(childOf(by, 'right'), index);
    default:
      return undefined;
  }
}

function valueAt(values: GoNode | undefined, index: number): GoNode | undefined {
  if (values === undefined) return undefined;
  return values.kind === 'expression_list' ? partsOf(values)[index] : index === 0 ? values : undefined;
}
