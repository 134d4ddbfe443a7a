import type { FunctionNode, Node, NodeOf } from '../../../languages/typescript/node.ts';
import { parentOf, unwrap } from '../../../languages/typescript/node.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { holds } from '../_kit/holds.ts';
import { isInside } from '../_kit/is-inside.ts';
import { keyName } from '../_kit/property-name.ts';

/** A timer that the file starts and keeps. */
export interface Timer {
  readonly call: NodeOf<'CallExpression'>;
  readonly name: string;
  readonly key: string;
  readonly isInterval: boolean;
}

/** The variable, or the last member. */
export function nameOfPlace(place: Node): string | undefined {
  if (place.type === 'Identifier') return place.name;
  if (place.type !== 'MemberExpression' || place.computed) return undefined;
  return keyName({ key: place.property });
}

/** Names that a timer leads to; of more, each is taken to be one of them. */
const mostNames = 200;

/** In what a timer calls, it is over: `setTimeout(() => this.onTime())`, also where `onTime` calls `this.flush()`. */
export class CallsOfTimers {
  readonly #file: TypeScriptFile;
  readonly #names = new Map<Timer, ReadonlySet<string>>();

  constructor(file: TypeScriptFile) {
    this.#file = file;
  }

  reach(timer: Timer, around: FunctionNode): boolean {
    if (isInside(around, timer.call)) return true;
    const name = nameOfFunction(around);
    if (name === undefined) return false;
    const names = this.#names.get(timer) ?? this.#namesFrom(timer.call);
    this.#names.set(timer, names);
    return names.has(name) || names.size > mostNames;
  }

  /** Of what the timer calls, and of what that calls. */
  #namesFrom(call: Node): ReadonlySet<string> {
    const names = namesIn(call);
    const all = new Set(names);
    for (const kind of functionKinds)
      for (const one of this.#file.tree.nodesOf(kind))
        if (names.has(nameOfFunction(one) ?? '')) for (const name of namesIn(one.body)) all.add(name);
    return all;
  }
}

const functionKinds = [
  'ClassMethod',
  'ClassPrivateMethod',
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
] as const;

function namesIn(part: Node): ReadonlySet<string> {
  const names = new Set<string>();
  holds(part, (node) => {
    const name = nameOfPlace(node);
    if (name !== undefined) names.add(name);
    return false;
  });
  return names;
}

function nameOfFunction(node: FunctionNode): string | undefined {
  if ('id' in node && node.id != null) return node.id.name;
  if ('key' in node) return keyName(node);
  const holder = parentOf(node);
  if (holder?.type === 'VariableDeclarator') return nameOfPlace(holder.id);
  if (holder?.type === 'AssignmentExpression') return nameOfPlace(unwrap(holder.left));
  return holder?.type === 'ObjectProperty' || holder?.type === 'ClassProperty' ? keyName(holder) : undefined;
}
