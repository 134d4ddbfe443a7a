import type { GoTree } from '../../../languages/go/go.ts';
import { childOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';
import type { DeclaredTypes } from '../_kit/declared-types.ts';
import type { ValueType } from './mismatch.ts';

const calls: readonly (readonly [name: RegExp, type: ValueType])[] = [
  [
    /^(?:string|strconv\.(?:Itoa|Quote|FormatInt)|fmt\.Sprint(?:f|ln)?|strings\.(?:Join|TrimSpace|ToLower|ToUpper|Repeat))$/,
    'text',
  ],
  [/^(?:len|cap|u?int(?:8|16|32|64)?)$/, 'whole'],
  [/^float(?:32|64)$/, 'float'],
];

/** What the value is, where it is written so that there is no doubt. */
export function valueTypeOf(node: GoNode, tree: GoTree, types: DeclaredTypes): ValueType | undefined {
  switch (node.kind) {
    case 'interpreted_string_literal':
    case 'raw_string_literal':
      return 'text';
    case 'int_literal':
    case 'rune_literal':
      return 'whole';
    case 'float_literal':
      return 'float';
    case 'true':
    case 'false':
      return 'truth';
    case 'call_expression':
      return typeOfCall(node, tree);
    case 'identifier':
    case 'selector_expression':
      return declared(types.of(node) ?? '');
    default:
      return undefined;
  }
}

/** A type of the language: one of the program may print itself otherwise. */
function declared(type: string): ValueType | undefined {
  switch (type) {
    case 'string':
      return 'text';
    case 'bool':
      return 'truth';
    case 'float32':
    case 'float64':
      return 'float';
    default:
      return /^(?:u?int(?:8|16|32|64)?|byte|rune)$/.test(type) ? 'whole' : undefined;
  }
}

/** Functions of the language, and of packages that the file imports. */
function typeOfCall(node: GoNode, tree: GoTree): ValueType | undefined {
  const callee = childOf(node, 'function');
  if (callee === undefined) return undefined;
  const name = tree.textOf(callee);
  const [module, method] = name.split('.');
  if (method !== undefined && tree.imports.get(module ?? '') !== module) return undefined;
  return calls.find(([known]) => known.test(name))?.[1];
}

/** Verbs that print such a value as it is meant. */
const verbs: Readonly<Record<ValueType, string>> = {
  text: 'sqxXvT',
  whole: 'dbcoOqxXUvT',
  float: 'beEfFgGxXvT',
  truth: 'tvT',
};

export function fits(verb: string, type: ValueType): boolean {
  return verbs[type].includes(verb);
}
