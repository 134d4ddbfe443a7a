import type { ImportedFiles } from '../../domain/file-outline.ts';
import type { Identifier, JSXIdentifier, Node } from '@babel/types';

export type BindingKind =
  | 'var'
  | 'let'
  | 'const'
  | 'using'
  | 'param'
  | 'function'
  | 'function-name'
  | 'class'
  | 'import'
  | 'catch'
  | 'enum'
  | 'namespace';

/** A name and everything that is done with it in this file. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  readonly scope: Scope;
  /** Where it is declared; more than one for repeated `var`, overloads and merged declarations. */
  readonly declarations: readonly Identifier[];
  readonly references: readonly Reference[];
  /** It is written after its declaration (a parameter counts as declared by the call). Kept, because it is asked of each use. */
  readonly isReassigned: boolean;
  /** Visible to other files: exported, or a top-level name of a script. */
  readonly exported: boolean;
}

export type Access = 'read' | 'write' | 'update';

/** One use of a name. `write` includes the initialiser of a declaration; `update` reads and writes (`x++`, `x += 1`). */
export interface Reference {
  readonly identifier: Identifier | JSXIdentifier;
  readonly scope: Scope;
  readonly access: Access;
  /** The write is the initialiser of the declaration itself. */
  readonly isInitial: boolean;
  /** undefined: a global of the platform, or declared in another script. */
  readonly binding: Binding | undefined;
}

export type ScopeKind = 'module' | 'script' | 'function' | 'block' | 'class' | 'catch' | 'namespace';

export interface Scope {
  readonly kind: ScopeKind;
  readonly node: Node;
  readonly parent: Scope | undefined;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** `eval(…)` or `with` inside: names may be changed in ways that cannot be seen. */
  readonly isDynamic: boolean;
  /** Of the scope of a file: what is known of the files that it imports. */
  readonly imports?: ImportedFiles;
}

/** The nearest scope that holds `var`s: a function, a namespace, a static block, or the file. */
export function variableScopeOf(scope: Scope): Scope {
  let at = scope;
  while (at.parent !== undefined && (at.kind === 'block' || at.kind === 'class' || at.kind === 'catch'))
    at = at.parent;
  return at;
}

export function lookUp(scope: Scope, name: string): Binding | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const binding = at.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return undefined;
}

/** The name is written after its declaration (a parameter counts as declared by the call). */
export function isReassigned(binding: Binding): boolean {
  return binding.isReassigned;
}

/** The name is written inside a function other than the one that declares it. */
export function isWrittenInClosure(binding: Binding): boolean {
  const home = variableScopeOf(binding.scope);
  return binding.references.some(
    (reference) => reference.access !== 'read' && variableScopeOf(reference.scope) !== home,
  );
}
