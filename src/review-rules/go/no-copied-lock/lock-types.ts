import type { GoTree } from '../../../languages/go/go.ts';
import { childOf, kindIn, partsOf } from '../../../languages/go/node.ts';
import type { GoNode } from '../../../languages/go/node.ts';

const locks: Readonly<Record<string, ReadonlySet<string>>> = {
  sync: new Set(['Mutex', 'RWMutex', 'WaitGroup', 'Once', 'Cond', 'Map', 'Pool']),
  'sync/atomic': new Set(['Bool', 'Int32', 'Int64', 'Uint32', 'Uint64', 'Uintptr', 'Pointer', 'Value']),
};

/** Deeper than types of people are nested. */
const deepest = 20;

/** Which types of a file hold a lock themselves, and not behind a pointer. */
export class LockTypes {
  readonly #tree: GoTree;
  /** What a name of the file stands for; undefined: several types have it. */
  readonly #specs = new Map<string, GoNode | undefined>();
  readonly #known = new Map<GoNode, string | undefined>();

  constructor(tree: GoTree) {
    this.#tree = tree;
    for (const kind of ['type_spec', 'type_alias', 'type_parameter_declaration']) {
      for (const spec of tree.nodesOf(kind)) {
        const name = childOf(spec, 'name');
        if (name === undefined) continue;
        const text = tree.textOf(name);
        const isOne = !this.#specs.has(text) && spec.parent?.parent?.kind === 'source_file';
        this.#specs.set(text, isOne ? spec : undefined);
      }
    }
  }

  /** The lock that a value of the type brings along, e.g. `sync.Mutex`. */
  lockIn(type: GoNode, depth = 0): string | undefined {
    if (depth > deepest) return undefined;
    switch (type.kind) {
      case 'qualified_type':
        return this.#lockOfPackage(type);
      case 'generic_type':
      case 'parenthesized_type':
      case 'array_type': {
        const inner = innerOf(type);
        return inner === undefined ? undefined : this.lockIn(inner, depth + 1);
      }
      case 'struct_type':
        return this.#lockInStruct(type, depth);
      case 'type_identifier':
        return this.#lockInNamed(type, depth);
      default:
        return undefined;
    }
  }

  /** What the type is made of, where the file says it. */
  underlying(type: GoNode): GoNode {
    let at = type;
    for (let count = 0; count < deepest; count++) {
      const inner = at.kind === 'generic_type' || at.kind === 'parenthesized_type' ? innerOf(at) : undefined;
      const spec = at.kind === 'type_identifier' ? this.#specs.get(this.#tree.textOf(at)) : undefined;
      const next = inner ?? (spec === undefined ? undefined : childOf(spec, 'type'));
      if (next === undefined) break;
      at = next;
    }
    return at;
  }

  #lockInNamed(type: GoNode, depth: number): string | undefined {
    const spec = this.#specs.get(this.#tree.textOf(type));
    const inner = spec === undefined ? undefined : childOf(spec, 'type');
    if (inner === undefined) return undefined;
    if (this.#known.has(inner)) return this.#known.get(inner);
    // A type that holds itself is no program: it is asked no second time.
    this.#known.set(inner, undefined);
    const lock = this.lockIn(inner, depth + 1);
    this.#known.set(inner, lock);
    return lock;
  }

  #lockOfPackage(type: GoNode): string | undefined {
    const [from, name] = [childOf(type, 'package'), childOf(type, 'name')];
    if (from === undefined || name === undefined) return undefined;
    const module = this.#tree.imports.get(this.#tree.textOf(from)) ?? '';
    return Object.hasOwn(locks, module) && locks[module]?.has(this.#tree.textOf(name)) === true
      ? this.#tree.textOf(type)
      : undefined;
  }

  #lockInStruct(type: GoNode, depth: number): string | undefined {
    const fields = kindIn(type, 'field_declaration_list');
    for (const field of fields === undefined ? [] : partsOf(fields)) {
      const held = childOf(field, 'type');
      // An embedded pointer is a mere token before the name.
      if (held === undefined || kindIn(field, '*') !== undefined) continue;
      const lock = this.lockIn(held, depth + 1);
      if (lock !== undefined) return lock;
    }
    return undefined;
  }
}

function innerOf(type: GoNode): GoNode | undefined {
  return childOf(type, type.kind === 'array_type' ? 'element' : 'type') ?? partsOf(type)[0];
}
