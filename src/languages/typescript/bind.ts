import type { CallExpression, File, Identifier, JSXIdentifier, Node, TSDeclareFunction } from '@babel/types';
import type { ImportedFiles } from '../../domain/file-outline.ts';
import { link, linkReference, parentOf, referenceOf } from './node.ts';
import type { NodeKind } from './node.ts';
import { classifyIdentifier, isJsxReference } from './identifier-role.ts';
import type { Declaration } from './identifier-role.ts';
import { variableScopeOf } from './scope.ts';
import type { Access, Reference, Scope, ScopeKind } from './scope.ts';
import { callsEval, exportedBy, exportKinds, isOfCommonJs, ofKind } from './of-kind.ts';
import type { OfKind, Task } from './of-kind.ts';
import { openBinding } from './open-binding.ts';
import type { OpenBinding } from './open-binding.ts';
import type { TemplateCode } from './template-code.ts';
import { runsOutside, sharesScope } from './scope-kind.ts';
import { walkChildren } from './walk.generated.ts';

interface OpenScope extends Scope {
  bindings: Map<string, OpenBinding>;
  readonly parent: OpenScope | undefined;
  isDynamic: boolean;
}

interface OpenReference extends Reference {
  binding: OpenBinding | undefined;
}

const none: readonly Node[] = [];

/** The value tree of one file with parents, scopes and references, and its nodes by kind in the order of the source. */
export interface BoundTree {
  readonly root: Scope;
  readonly references: readonly Reference[];
  scopeOf(node: Node): Scope;
  nodesOf(kind: NodeKind): readonly Node[];
}

/** One pass over the tree for parents, scopes and kinds, then one over the references to resolve them. */
export function bind(file: File, imports: ImportedFiles = {}, template?: TemplateCode): BoundTree {
  const binder = new Binder(file, imports);
  binder.run(template);
  return binder;
}

class Binder implements BoundTree {
  readonly root: OpenScope;
  readonly references: OpenReference[] = [];
  readonly #file: File;
  readonly #byKind = new Map<NodeKind, OfKind>();
  readonly #scopes = new Map<Node, OpenScope>();
  /** Most scopes declare nothing: they share this one. */
  readonly #noBindings = new Map<string, OpenBinding>();
  #scope: OpenScope;
  /** Number of `with` statements around the place. */
  #withs = 0;
  /** What is walked now is shown to rules. */
  #isShown = true;

  constructor(file: File, imports: ImportedFiles) {
    this.#file = file;
    const kind = file.program.sourceType === 'module' ? 'module' : 'script';
    this.root = Object.assign(this.#open(kind, file.program, undefined), { imports });
    this.#scope = this.root;
  }

  run(template: TemplateCode | undefined): void {
    link(this.#file.program, this.#file, 'program');
    this.#ofKind(this.#file.program.type).nodes.push(this.#file.program);
    walkChildren(this.#file.program, this.#visit);
    if (template !== undefined) this.#template(template);
    for (const reference of this.references) this.#resolve(reference);
    this.#markExports();
    if (this.root.kind === 'script' && this.references.some(isOfCommonJs)) this.#hideTopLevel();
  }

  #template({ statement, seesScript }: TemplateCode): void {
    this.#isShown = false;
    if (!seesScript) this.#scope = this.#open('module', statement, undefined);
    this.#visit(statement, this.#file.program, 'body');
    this.#isShown = true;
    this.#scope = this.root;
  }

  /** The top-level names of a CommonJS module are its own; what it exports goes through `module`. */
  #hideTopLevel(): void {
    for (const binding of this.root.bindings.values()) binding.exported = false;
  }

  nodesOf(kind: NodeKind): readonly Node[] {
    return this.#byKind.get(kind)?.nodes ?? none;
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
    const { nodes, walk, scope, task } = this.#ofKind(node.type);
    if (this.#isShown) nodes.push(node);
    if (task !== undefined) this.#do(task, node, parent, key);
    if (walk === undefined) return;
    if (scope === undefined || sharesScope(node, parent)) {
      walk(node, this.#visit);
      if (task === 'with') this.#withs -= 1;
      return;
    }
    const outer = this.#scope;
    this.#scope = this.#open(scope, node, outer);
    walk(node, this.#visit);
    this.#scope = outer;
  }

  #ofKind(kind: NodeKind): OfKind {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const made = ofKind(kind);
    this.#byKind.set(kind, made);
    return made;
  }

  #do(task: Task, node: Node, parent: Node, key: string): void {
    switch (task) {
      case 'identifier':
        this.#identifier(node as Identifier, parent, key);
        break;
      case 'jsx-name':
        if (isJsxReference(node as JSXIdentifier, parent, key))
          this.#refer(node as JSXIdentifier, 'read', false, this.#scope);
        break;
      case 'call':
        if (callsEval(node as CallExpression)) this.#markDynamic();
        break;
      case 'declare': {
        const { id } = node as TSDeclareFunction;
        if (id) this.#declare(id, { kind: 'function', isInitial: false }, this.#scope);
        break;
      }
      case 'with':
        this.#markDynamic();
        this.#withs += 1;
    }
  }

  #open(kind: ScopeKind, node: Node, parent: OpenScope | undefined): OpenScope {
    const scope: OpenScope = { kind, node, parent, bindings: this.#noBindings, isDynamic: this.#withs > 0 };
    this.#scopes.set(node, scope);
    return scope;
  }

  #markDynamic(): void {
    for (let at: OpenScope | undefined = this.#scope; at !== undefined; at = at.parent) at.isDynamic = true;
  }

  #identifier(node: Identifier, parent: Node, key: string): void {
    const role = classifyIdentifier(node, parent, key);
    if (role === 'none') return;
    if (typeof role === 'string') this.#refer(node, role, false, this.#scope);
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
      this.#refer(node, 'write', true, declaration.outer === true ? home : this.#scope);
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
    const { kind } = declaration;
    home.bindings.set(node.name, openBinding(node, kind, home, exported));
  }

  #refer(identifier: Identifier | JSXIdentifier, access: Access, isInitial: boolean, scope: Scope): void {
    const reference: OpenReference = { identifier, access, isInitial, scope, binding: undefined };
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
      if (reference.access !== 'read' && !reference.isInitial) binding.isReassigned = true;
      return;
    }
  }

  #markExports(): void {
    for (const kind of exportKinds)
      for (const node of this.nodesOf(kind)) {
        const exported = exportedBy(node);
        const reference = exported && (referenceOf(exported) as OpenReference | undefined);
        if (reference?.binding !== undefined) reference.binding.exported = true;
      }
  }
}
