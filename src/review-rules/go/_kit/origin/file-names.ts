import type { GoTree } from '../../../../languages/go/go.ts';
import { childOf, partsOf } from '../../../../languages/go/node.ts';
import type { GoNode } from '../../../../languages/go/node.ts';
import { calledNameOf } from '../calls.ts';

/** What a file declares beside its functions' own variables. Each part is read when it is asked for first. */
export class FileNames {
  readonly #tree: GoTree;
  #functions: ReadonlyMap<string, GoNode | undefined> | undefined;
  #calls: ReadonlyMap<string, readonly GoNode[]> | undefined;
  #texts: ReadonlyMap<string, string> | undefined;
  #literals: ReadonlyMap<number, GoNode> | undefined;

  constructor(tree: GoTree) {
    this.#tree = tree;
  }

  /** The one function, or method, of that name. */
  functionNamed(name: string, kind: 'function_declaration' | 'method_declaration'): GoNode | undefined {
    this.#functions ??= this.#readFunctions();
    return this.#functions.get(`${kind} ${name}`);
  }

  /** All calls in this file of something with that last name. */
  callsOf(name: string): readonly GoNode[] {
    this.#calls ??= this.#readCalls();
    return this.#calls.get(name) ?? [];
  }

  /** The text of a constant or variable of the file that is written as one literal. */
  textNamed(name: string): string | undefined {
    this.#texts ??= this.#readTexts();
    return this.#texts.get(name);
  }

  /** What is between the braces of a composite literal that starts here. */
  literalAt(start: number): GoNode | undefined {
    this.#literals ??= new Map(this.#tree.nodesOf('literal_value').map((node) => [node.start, node]));
    return this.#literals.get(start);
  }

  #readFunctions(): ReadonlyMap<string, GoNode | undefined> {
    const found = new Map<string, GoNode | undefined>();
    for (const kind of ['function_declaration', 'method_declaration'])
      for (const node of this.#tree.nodesOf(kind)) {
        const name = childOf(node, 'name');
        const key = `${kind} ${name === undefined ? '' : this.#tree.textOf(name)}`;
        // Methods of several types have this name: which one is meant is not known.
        found.set(key, found.has(key) ? undefined : node);
      }
    return found;
  }

  #readCalls(): ReadonlyMap<string, readonly GoNode[]> {
    const found = new Map<string, GoNode[]>();
    for (const call of this.#tree.nodesOf('call_expression')) {
      const name = calledNameOf(call);
      if (name === undefined) continue;
      const key = this.#tree.textOf(name).slice(0, longestName);
      const list = found.get(key);
      if (list === undefined) found.set(key, [call]);
      else list.push(call);
    }
    return found;
  }

  #readTexts(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const kind of ['const_spec', 'var_spec'])
      for (const spec of this.#tree.nodesOf(kind)) {
        const name = childOf(spec, 'name');
        const [value, ...others] = partsOf(childOf(spec, 'value') ?? spec);
        if (name === undefined || value === undefined || others.length > 0) continue;
        const text = literalText(this.#tree.textOf(value), value.kind);
        if (text !== undefined) found.set(this.#tree.textOf(name), text);
      }
    return found;
  }
}

/** A called name that is longer is a function literal. */
const longestName = 100;

/** What a literal says; escapes other than of quotes and ends of lines are left as they are. */
export function literalText(written: string, kind: string): string | undefined {
  if (kind === 'raw_string_literal') return written.slice(1, -1);
  if (kind !== 'interpreted_string_literal') return undefined;
  return written.slice(1, -1).replace(/\\(["\\nt])/g, (_all, sign: string) => {
    if (sign === 'n') return '\n';
    return sign === 't' ? '\t' : sign;
  });
}
