import type { Node } from '../../../languages/typescript/node.ts';
import { rangeOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';

/** `a.b[0].c(x)` as a text, the same with and without `?.`, `!` and casts; undefined for what is no path. */
export function pathOf(node: Node, file: TypeScriptFile): string | undefined {
  const bare = unwrap(node);
  switch (bare.type) {
    case 'Identifier':
      return bare.name;
    case 'ThisExpression':
      return 'this';
    case 'AwaitExpression':
      return pathOf(bare.argument, file);
    case 'MemberExpression':
    case 'OptionalMemberExpression': {
      const object = pathOf(bare.object, file);
      if (object === undefined) return undefined;
      const name = textOf(bare.property, file);
      return bare.computed ? `${object}[${name}]` : `${object}.${name}`;
    }
    case 'CallExpression':
    case 'OptionalCallExpression': {
      const callee = pathOf(bare.callee, file);
      if (callee === undefined) return undefined;
      return `${callee}(${bare.arguments.map((argument) => textOf(argument, file)).join()})`;
    }
    default:
      return undefined;
  }
}

/** The path itself, or something reached through it. */
export function isReachedThrough(node: Node, path: string, file: TypeScriptFile): boolean {
  const own = pathOf(node, file);
  if (own?.startsWith(path) !== true) return false;
  return own.length === path.length || /^[.[(]/.test(own.slice(path.length));
}

function textOf(node: Node, file: TypeScriptFile): string {
  const { start, end } = rangeOf(node);
  return file.text.slice(start, end);
}
