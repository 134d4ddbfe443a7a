import { say } from '../../../domain/locale.ts';
import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isGlobalName } from '../_kit/is-global-name.ts';
import { propertyName } from '../_kit/property-name.ts';
import { refused } from './refused-value.ts';
import type { RefusedValue } from './refused-value.ts';

/** Objects that only hold functions. */
const namespaces: readonly string[] = ['Math', 'JSON', 'Reflect', 'Atomics', 'Intl'];
/** They make plain values, and are called without `new`. */
const makers: readonly string[] = ['Symbol', 'BigInt'];
/** Classes that want `new`. */
const classes: readonly string[] = [
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'Promise', 'Proxy', 'DataView', 'ArrayBuffer', 'Uint8Array'],
  ...['URL', 'URLSearchParams', 'AbortController', 'TextEncoder', 'TextDecoder', 'FormData', 'Headers'],
];
/** Their static methods are no classes. */
const withMethods: ReadonlySet<string> = new Set([
  ...['Promise', 'Object', 'Array', 'Math', 'JSON', 'Number', 'String', 'Date', 'Symbol', 'Reflect'],
]);

/** `new Symbol('id')`, `Math()`, `Map([])`, `new Promise.resolve(1)`: called in a way that throws. */
export function* noFunctionsIn({ tree }: TypeScriptFile): Generator<RefusedValue, void> {
  for (const call of tree.nodesOf('NewExpression')) {
    const found = madeIn(call);
    if (found !== undefined) yield found;
  }
  for (const name of [...namespaces, ...classes])
    for (const call of tree.callsNamed([name])) {
      const found = calledIn(call);
      if (found !== undefined) yield found;
    }
}

function madeIn({ callee }: NodeOf<'NewExpression'>): RefusedValue | undefined {
  const made = unwrap(callee);
  if (made.type === 'MemberExpression') return methodIn(made);
  if (made.type !== 'Identifier' || !isGlobalName(made, made.name)) return undefined;
  if (!makers.includes(made.name) && !namespaces.includes(made.name)) return undefined;
  const isMaker = makers.includes(made.name);
  return refused(
    made,
    isMaker
      ? say(
          `\`${made.name}\` makes a plain value and is called without \`new\`: with it, it throws a \`TypeError\`.`,
          `\`${made.name}\` 生成原始值，调用时不加 \`new\`：加上会抛出 \`TypeError\`。`,
        )
      : noConstructor(made.name),
  );
}

/** A class may hang on an own global of that name, and is written with a capital letter. */
function methodIn(member: NodeOf<'MemberExpression'>): RefusedValue | undefined {
  const name = propertyName(member);
  const owner = unwrap(member.object);
  if (owner.type !== 'Identifier' || name === undefined || !withMethods.has(owner.name)) return undefined;
  if (!/^[a-z]/.test(name) || name === 'constructor' || !isGlobalName(owner, owner.name)) return undefined;
  return refused(member, noConstructor(`${owner.name}.${name}`));
}

function noConstructor(name: string) {
  return say(
    `\`${name}\` is no class: \`new\` throws a \`TypeError\`.`,
    `\`${name}\` 不是类：使用 \`new\` 会抛出 \`TypeError\`。`,
  );
}

function calledIn({ callee }: NodeOf<'CallExpression'>): RefusedValue | undefined {
  const called: Node = unwrap(callee);
  if (called.type !== 'Identifier' || !isGlobalName(called, called.name)) return undefined;
  return refused(
    called,
    namespaces.includes(called.name)
      ? say(
          `\`${called.name}\` is no function: the call throws a \`TypeError\`.`,
          `\`${called.name}\` 不是函数：调用会抛出 \`TypeError\`。`,
        )
      : say(
          `\`${called.name}\` is a class: calling it without \`new\` throws a \`TypeError\`.`,
          `\`${called.name}\` 是类：不用 \`new\` 调用会抛出 \`TypeError\`。`,
        ),
  );
}
