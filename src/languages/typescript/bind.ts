import type { File, Identifier, JSXIdentifier, Node } from '@babel/types';
import { link, linkReference, parentOf } from './node.ts';
import type { NodeKind } from './node.ts';
import { classifyIdentifier, isJsxReference } from './identifier-role.ts';
import type { Declaration } from './identifier-role.ts';
import { variableScopeOf } from './scope.ts';
import type { Binding, BindingKind, Reference, Scope, ScopeKind } from './scope.ts';
import { runsOutside, scopeKindOf } from './scope-kind.ts';
import { walkChildren } from './walk.generated.ts';

interface OpenBinding extends Binding {
  readonly declarations: Identifier[];
  readonly references: Reference[];
  kind: BindingKind;
  exported: boolean;
}

interface OpenScope extends Scope {
  bindings: Map<string, OpenBinding>;
  readonly parent: OpenScope | undefined;
  isDynamic: boolean;
}

interface OpenReference extends Reference {
  binding: OpenBinding | undefined;
}

/** The value tree of one file with parents, scopes and references, and its nodes by kind in the order of the source. */
export interface BoundTree {
  readonly root: Scope;
  readonly references: readonly Reference[];
  scopeOf(node: Node): Scope;
  nodesOf(kind: NodeKind): readonly Node[];
}

const commonJsNames = new Set(['module', 'exports', 'require']);

/** One pass over the tree for parents, scopes and kinds, then one over the references to resolve them. */
export function bind(file: File): BoundTree {
  const binder = new Binder(file);
  binder.run();
  return binder;
}

class Binder implements BoundTree {
  readonly root: OpenScope;
  readonly references: OpenReference[] = [];
  readonly #file: File;
  readonly #byKind = new Map<NodeKind, Node[]>();
  readonly #scopes = new Map<Node, OpenScope>();
  /** Most scopes declare nothing: they share this one. */
  readonly #noBindings = new Map<string, OpenBinding>();
  #scope: OpenScope;
  /** Number of `with` statements around the place. */
  #withs = 0;

  constructor(file: File) {
    this.#file = file;
    this.root = this.#open(
      file.program.sourceType === 'module' ? 'module' : 'script',
      file.program,
      undefined,
    );
    this.#scope = this.root;
  }

  run(): void {
    link(this.#file.program, this.#file, 'program');
    this.#remember(this.#file.program);
    walkChildren(this.#file.program, this.#visit);
    for (const reference of this.references) this.#resolve(reference);
    if (this.root.kind === 'script' && this.#isCommonJs()) this.#hideTopLevel();
  }

  #isCommonJs(): boolean {
    return this.references.some(
      ({ binding, identifier }) => binding === undefined && commonJsNames.has(identifier.name),
    );
  }

  /** The top-level names of a CommonJS module are its own; what it exports goes through `module`. */
  #hideTopLevel(): void {
    for (const binding of this.root.bindings.values()) binding.exported = false;
  }

  nodesOf(kind: NodeKind): readonly Node[] {
    return this.#byKind.get(kind) ?? [];
  }

  scopeOf(node: Node): Scope {
    for (let at: Node | undefined = node; at !== undefined; at = parentOf(at)) {
      const scope = this.#scopes.get(at);
      if (scope !== undefined) return scope;
    }
    return this.root;
  }

  readonly #visit = (node: Node, parent: Node, key: string): void => {
    link(node, parent, key);
    if (this.#scope.node === parent && runsOutside(parent, key)) this.#visitOutside(node, parent, key);
    else this.#visitInside(node, parent, key);
  };

  #visitOutside(node: Node, parent: Node, key: string): void {
    const inner = this.#scope;
    this.#scope = inner.parent ?? inner;
    this.#visitInside(node, parent, key);
    this.#scope = inner;
  }

  #visitInside(node: Node, parent: Node, key: string): void {
    this.#remember(node);
    if (node.type === 'Identifier') this.#identifier(node, parent, key);
    else if (node.type === 'JSXIdentifier' && isJsxReference(node, parent, key))
      this.#refer(node, { access: 'read', isInitial: false, scope: this.#scope });
    const kind = scopeKindOf(node, parent);
    if (kind === undefined) {
      this.#declareLeaf(node);
      if (node.type === 'WithStatement') this.#withs += 1;
      walkChildren(node, this.#visit);
      if (node.type === 'WithStatement') this.#withs -= 1;
      return;
    }
    const outer = this.#scope;
    this.#scope = this.#open(kind, node, outer);
    walkChildren(node, this.#visit);
    this.#scope = outer;
  }

  #remember(node: Node): void {
    const nodes = this.#byKind.get(node.type);
    if (nodes === undefined) this.#byKind.set(node.type, [node]);
    else nodes.push(node);
  }

  #open(kind: ScopeKind, node: Node, parent: OpenScope | undefined): OpenScope {
    const scope: OpenScope = { kind, node, parent, bindings: this.#noBindings, isDynamic: this.#withs > 0 };
    this.#scopes.set(node, scope);
    return scope;
  }

  /** Kinds that change the scope they stand in without opening one. */
  #declareLeaf(node: Node): void {
    if (node.type === 'TSDeclareFunction' && node.id)
      this.#declare(node.id, { kind: 'function', isInitial: false }, this.#scope);
    if (node.type === 'WithStatement') this.#markDynamic();
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'eval')
      this.#markDynamic();
  }

  #markDynamic(): void {
    for (let at: OpenScope | undefined = this.#scope; at !== undefined; at = at.parent) at.isDynamic = true;
  }

  #identifier(node: Identifier, parent: Node, key: string): void {
    const role = classifyIdentifier(node, parent, key);
    if (role === 'none') return;
    if (typeof role === 'string') this.#refer(node, { access: role, isInitial: false, scope: this.#scope });
    else this.#declareIn(node, role);
  }

  #declareIn(node: Identifier, declaration: Declaration): void {
    let home = this.#scope;
    // The name of a function or class declaration belongs to the scope around it, that of an expression to its own.
    if (declaration.outer === true && home.parent !== undefined) home = home.parent;
    if (declaration.kind === 'var') home = variableScopeOf(home) as OpenScope;
    this.#declare(node, declaration, home);
    // The `e` of `catch (e) { var e = 1; }` is that of the catch: only what is declared outside is referred to from there.
    if (declaration.isInitial)
      this.#refer(node, {
        access: 'write',
        isInitial: true,
        scope: declaration.outer === true ? home : this.#scope,
      });
  }

  #declare(node: Identifier, declaration: Declaration, home: OpenScope): void {
    if (home.bindings === this.#noBindings) home.bindings = new Map();
    const known = home.bindings.get(node.name);
    const exported = declaration.exported === true || home.kind === 'script';
    if (known !== undefined) {
      known.declarations.push(node);
      // The name of a function expression gives way to a parameter or variable of the same name.
      if (known.kind === 'function-name') known.kind = declaration.kind;
      known.exported ||= exported;
      return;
    }
    const kind: BindingKind = declaration.kind;
    home.bindings.set(node.name, {
      name: node.name,
      kind,
      scope: home,
      declarations: [node],
      references: [],
      exported,
    });
  }

  #refer(
    identifier: Identifier | JSXIdentifier,
    use: Pick<Reference, 'access' | 'isInitial' | 'scope'>,
  ): void {
    const reference: OpenReference = { identifier, ...use, binding: undefined };
    linkReference(identifier, reference);
    this.references.push(reference);
  }

  #resolve(reference: OpenReference): void {
    const { name } = reference.identifier;
    for (let at: OpenScope | undefined = reference.scope as OpenScope; at !== undefined; at = at.parent) {
      const binding = at.bindings.get(name);
      if (binding === undefined) continue;
      reference.binding = binding;
      binding.references.push(reference);
      if (isExportOf(reference.identifier)) binding.exported = true;
      return;
    }
  }
}

function isExportOf(node: Node): boolean {
  const parent = parentOf(node)?.type;
  return (
    parent === 'ExportSpecifier' || parent === 'ExportDefaultDeclaration' || parent === 'TSExportAssignment'
  );
}
