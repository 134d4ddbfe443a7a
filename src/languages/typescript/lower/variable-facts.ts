import type { Imported, Place } from '../../../analysis/flow/form.ts';
import { isFunction, keyOf, parentOf } from '../node.ts';
import type { Node } from '../node.ts';
import type { Binding, Reference, Scope } from '../scope.ts';
import { rootAround } from './roots.ts';
import type { FlowRoot } from './roots.ts';

/** What is known of the variables of a file over the borders of its functions. Made on first need, once per file. */
export class VariableFacts {
  readonly #homes = new Map<Scope, FlowRoot>();
  readonly #captures = new Map<FlowRoot, Map<Binding, boolean>>();
  readonly #captured = new Set<Binding>();
  /** The code that assigns a variable anew, for those where somebody asked. */
  readonly #writers = new Map<Binding, ReadonlySet<FlowRoot>>();

  constructor(references: readonly Reference[]) {
    for (const reference of references)
      if (reference.binding !== undefined) this.#note(reference, reference.binding);
  }

  /** The code whose variable this is. */
  homeOf(binding: Binding): FlowRoot {
    return this.#homeOfScope(binding.scope);
  }

  /** The variables from around that a function (or a function inside it) uses, and whether it assigns them. */
  capturesOf(root: FlowRoot): ReadonlyMap<Binding, boolean> | undefined {
    return this.#captures.get(root);
  }

  isCaptured(binding: Binding): boolean {
    return this.#captured.has(binding);
  }

  /** Two reads of the variable may find different values. */
  isReassigned(binding: Binding): boolean {
    return this.#writersOf(binding).size > 0;
  }

  describe(binding: Binding, root: FlowRoot): Place {
    const isOwn = this.homeOf(binding) === root;
    const writers = this.#writersOf(binding);
    const isOwnKind = binding.kind === 'param' ? 'parameter' : 'local';
    const imported = binding.kind === 'import' ? importOf(binding) : undefined;
    return {
      kind: isOwn ? isOwnKind : 'captured',
      name: binding.name,
      origin: binding,
      isCaptured: this.#captured.has(binding),
      isWrittenElsewhere: writers.size > 1 || (writers.size === 1 && !writers.has(root)),
      isExported: binding.exported,
      ...(imported === undefined ? {} : { imported }),
    };
  }

  #writersOf(binding: Binding): ReadonlySet<FlowRoot> {
    const known = this.#writers.get(binding);
    if (known !== undefined) return known;
    const writes = binding.references.filter((reference) => isReassignment(reference, binding));
    const writers = new Set(writes.map((reference) => this.#rootOf(reference)));
    this.#writers.set(binding, writers);
    return writers;
  }

  #note(reference: Reference, binding: Binding): void {
    if (reference.scope === binding.scope && reference.scope.kind !== 'class') return;
    const home = this.#homeOfScope(binding.scope);
    let root = this.#rootOf(reference);
    const isWrite = reference.access !== 'read';
    while (root !== home && root.type !== 'Program') {
      this.#captured.add(binding);
      const captures = this.#captures.get(root);
      if (captures === undefined) this.#captures.set(root, new Map([[binding, isWrite]]));
      else captures.set(binding, isWrite || captures.get(binding) === true);
      root = rootAround(root);
    }
  }

  #rootOf(reference: Reference): FlowRoot {
    // A class scope holds both what runs with the class (keys) and what runs later (the values of fields).
    return reference.scope.kind === 'class'
      ? rootAround(reference.identifier)
      : this.#homeOfScope(reference.scope);
  }

  #homeOfScope(scope: Scope): FlowRoot {
    const known = this.#homes.get(scope);
    if (known !== undefined) return known;
    const { node } = scope;
    const home = isOwnRoot(node) ? node : rootAround(node);
    this.#homes.set(scope, home);
    return home;
  }
}

function isOwnRoot(node: Node): node is FlowRoot {
  return (
    isFunction(node) ||
    node.type === 'Program' ||
    node.type === 'StaticBlock' ||
    node.type === 'TSModuleBlock'
  );
}

/** The initialiser of a `let` or `const` starts a new instance; that of a `var` writes to the one there is. */
function isReassignment(reference: Reference, binding: Binding): boolean {
  return reference.access !== 'read' && (!reference.isInitial || binding.kind === 'var');
}

function importOf(binding: Binding): Imported | undefined {
  const [identifier] = binding.declarations;
  const specifier = identifier === undefined ? undefined : parentOf(identifier);
  const declaration = specifier === undefined ? undefined : parentOf(specifier);
  if (identifier === undefined || specifier === undefined || keyOf(identifier) === undefined)
    return undefined;
  if (specifier.type === 'TSImportEqualsDeclaration') {
    const { moduleReference } = specifier;
    return moduleReference.type === 'TSExternalModuleReference'
      ? { module: moduleReference.expression.value, name: '*' }
      : undefined;
  }
  if (declaration?.type !== 'ImportDeclaration') return undefined;
  const module = declaration.source.value;
  if (specifier.type === 'ImportNamespaceSpecifier') return { module, name: '*' };
  if (specifier.type === 'ImportDefaultSpecifier') return { module, name: 'default' };
  if (specifier.type !== 'ImportSpecifier') return undefined;
  const { imported } = specifier;
  return { module, name: imported.type === 'Identifier' ? imported.name : imported.value };
}
