import type { Node } from '../../../../languages/typescript/node.ts';
import { referenceOf } from '../../../../languages/typescript/node.ts';
import { moduleMemberOf } from '../module-member.ts';
import { bareCallee, nameOfCallee } from '../name-of-callee.ts';
import { isHookName } from './is-hook-name.ts';

/** A hook that is called. */
export interface Hook {
  /** As React names it when it is one of its own, else as it is called. */
  readonly name: string;
  readonly isOfReact: boolean;
  /** Where it comes from; undefined: this file. */
  readonly module: string | undefined;
}

/** Modules that export React's own hooks. */
const react =
  /^(?:react|preact\/hooks|preact\/compat|@wordpress\/element|@lynx-js\/react|@tarojs\/taro|haunted)$/;

/** `useState`, `React.useState` and hooks by their name, which this file declares or imports; methods are none. */
export function hookOf(callee: Node): Hook | undefined {
  const name = nameOfCallee(callee);
  if (name === undefined) return undefined;
  const bare = bareCallee(callee);
  if (bare.type !== 'Identifier' && !isHookName(name)) return undefined;
  const member = moduleMemberOf(bare);
  if (member !== undefined && react.test(member.module))
    return isHookName(member.path)
      ? { name: member.path, isOfReact: true, module: member.module }
      : undefined;
  if (bare.type !== 'Identifier' || !isHookName(name)) return undefined;
  const binding = referenceOf(bare)?.binding;
  if (binding === undefined || binding.kind === 'param') return undefined;
  return { name, isOfReact: false, module: member?.module };
}
