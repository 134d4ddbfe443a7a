import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { Binding } from '../../../languages/typescript/scope.ts';
import { moduleMemberOf } from './module-member.ts';

/** Functions that make a box for a value, and the property that it is in. */
const boxes: readonly (readonly [module: RegExp, name: RegExp, property: string])[] = [
  [/^(?:react|preact\/(?:hooks|compat)|@wordpress\/element)$/, /^(?:useRef|createRef)$/, 'current'],
  [/^(?:vue|@vue\/(?:composition-api|reactivity))$/, /^(?:ref|shallowRef|computed)$/, 'value'],
  [/^react-native-reanimated$/, /^(?:useSharedValue|useDerivedValue)$/, 'value'],
];

/** The property to ask for, when the name stands for a box, which is always there; undefined: it is none. */
export function boxOf({ kind, declarations: [declaration] }: Binding): string | undefined {
  const holder = declaration && parentOf(declaration);
  if (kind !== 'const' || holder?.type !== 'VariableDeclarator' || holder.id !== declaration)
    return undefined;
  const made = holder.init == null ? undefined : unwrap(holder.init);
  if (made?.type !== 'CallExpression') return undefined;
  const member = moduleMemberOf(made.callee);
  if (member === undefined) return undefined;
  return boxes.find(([module, name]) => module.test(member.module) && name.test(member.path))?.[2];
}
