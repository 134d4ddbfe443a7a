import { FlowTooLarge } from '../../../analysis/flow/blocks.ts';
import { FlowBuilder } from '../../../analysis/flow/builder.ts';
import type { FlowFunction, FlowKind, FlowResult, Parameter, PlaceId } from '../../../analysis/flow/form.ts';
import type { Capture } from '../../../analysis/flow/instruction.ts';
import type { Range } from '../../../domain/text-position.ts';
import { isFunction, rangeOf, referenceOf } from '../node.ts';
import type { FunctionNode, Node } from '../node.ts';
import { lookUp } from '../scope.ts';
import type { Binding } from '../scope.ts';
import { condition } from './conditions.ts';
import type { FileContext, Lowering } from './context.ts';
import { effect, expression } from './expressions.ts';
import { assign } from './patterns.ts';
import type { FlowRoot } from './roots.ts';
import { statement, statements } from './statements.ts';
import { constant, special } from './values.ts';

/** The graph of one function, module, static block or field. */
export function lower(file: FileContext, root: FlowRoot): FlowResult {
  try {
    return { kind: 'flow', flow: new RootLowering(file, root).run() };
  } catch (error) {
    // Nested so deeply that the stack ran out: the tree could be read, but no graph can be made of it here.
    if (error instanceof FlowTooLarge || error instanceof RangeError) return { kind: 'too-large' };
    throw error;
  }
}

const noCaptures: readonly Capture[] = [];

class RootLowering implements Lowering {
  readonly file: FileContext;
  readonly root: FlowRoot;
  readonly flow = new FlowBuilder();
  readonly #parameters: Parameter[] = [];
  loopDepth = 0;
  labels: readonly string[] = [];

  constructor(file: FileContext, root: FlowRoot) {
    this.file = file;
    this.root = root;
  }

  run(): FlowFunction {
    const { root } = this;
    if (isFunction(root)) this.#functionBody(root);
    else if (root.type === 'Program' || root.type === 'StaticBlock' || root.type === 'TSModuleBlock') {
      this.#declareVariables();
      statements(this, root.body);
      if (root.type === 'Program' && this.file.template !== undefined) statement(this, this.file.template);
    } else if (root.value != null) this.flow.return(rangeOf(root), this.value(root.value));
    return this.flow.finish(
      {
        kind: kindOf(root),
        name: nameOf(root),
        origin: root,
        at: rangeOf(root),
        isAsync: isFunction(root)
          ? root.async === true
          : root.type === 'Program' && root.sourceType === 'module',
        isGenerator: isFunction(root) && root.generator === true,
        isDynamic: this.file.scopeOf(root).isDynamic,
      },
      this.#parameters,
    );
  }

  get isAsyncGenerator(): boolean {
    return isFunction(this.root) && this.root.async === true && this.root.generator === true;
  }

  value(node: Node, to?: PlaceId): PlaceId {
    return expression(this, node, to);
  }

  effect(node: Node): void {
    effect(this, node);
  }

  condition(node: Node, to: { readonly then: number; readonly else: number }): void {
    condition(this, node, to);
  }

  statement(node: Node): void {
    statement(this, node);
  }

  assign(target: Node, value: (to?: PlaceId) => PlaceId, at: Range, isQuietValue?: boolean): void {
    assign(this, target, { value, at, isQuietValue });
  }

  variable(identifier: Node): PlaceId {
    const name = 'name' in identifier && typeof identifier.name === 'string' ? identifier.name : '';
    const binding = this.#bindingOf(identifier, name);
    if (binding !== undefined) return this.placeOf(binding);
    if (name === 'arguments' && this.root.type !== 'Program') return special(this, 'arguments');
    return this.flow.place(`global ${name}`, () => ({
      kind: 'global',
      name,
      origin: `global ${name}`,
      isCaptured: true,
      isWrittenElsewhere: true,
      isExported: true,
    }));
  }

  placeOf(binding: Binding): PlaceId {
    return this.flow.place(binding, () => this.file.facts.describe(binding, this.root));
  }

  isConstant(identifier: Node): boolean {
    const reference = referenceOf(identifier);
    if (reference === undefined || reference.isInitial) return false;
    switch (reference.binding?.kind) {
      case 'const':
      case 'using':
      case 'import':
      case 'function-name':
        return true;
      default:
        return false;
    }
  }

  captures(root: FlowRoot): readonly Capture[] {
    const captures = this.file.facts.capturesOf(root);
    if (captures === undefined) return noCaptures;
    return Array.from(captures, ([binding, isWritten]) => ({ place: this.placeOf(binding), isWritten }));
  }

  #bindingOf(identifier: Node, name: string): Binding | undefined {
    const reference = referenceOf(identifier);
    // A declaration without initialiser is no reference.
    return reference === undefined ? lookUp(this.file.scopeOf(identifier), name) : reference.binding;
  }

  #functionBody(root: FunctionNode): void {
    if (root.type === 'FunctionExpression' && root.id != null) this.#ownName(root.id);
    for (const parameter of root.params) this.#parameter(parameter);
    if (root.generator === true) this.flow.emit({ op: 'generator-start', at: rangeOf(root) });
    this.#declareVariables();
    if (root.body.type === 'BlockStatement') statements(this, root.body.body);
    else this.flow.return(rangeOf(root.body), this.value(root.body));
  }

  /** The name of a function expression, where the body uses it. */
  #ownName(id: Node): void {
    const binding = referenceOf(id)?.binding;
    if (binding?.kind !== 'function-name' || !binding.references.some(({ isInitial }) => !isInitial)) return;
    this.flow.emit({ op: 'meta', at: rangeOf(id), to: this.placeOf(binding), name: 'function' });
  }

  #parameter(node: Node): void {
    const isRest = node.type === 'RestElement';
    const target = isRest ? node.argument : node.type === 'TSParameterProperty' ? node.parameter : node;
    if (target.type === 'Identifier') this.#parameters.push({ place: this.variable(target), isRest });
    else {
      const place = this.flow.temporary();
      this.#parameters.push({ place, isRest });
      this.assign(target, () => place, rangeOf(target));
    }
    if (node.type === 'TSParameterProperty') this.#parameterProperty(node.parameter);
  }

  /** `constructor(private readonly x: X)` */
  #parameterProperty(parameter: Node): void {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    if (target.type !== 'Identifier') return;
    this.flow.emit({
      op: 'set-member',
      at: rangeOf(parameter),
      object: special(this, 'this'),
      key: { kind: 'name', name: target.name },
      value: this.variable(target),
    });
  }

  /** A `var` holds undefined from the start. One of a script may be another script's, with a value. */
  #declareVariables(): void {
    const scope = this.file.scopeOf(this.root);
    for (const binding of scope.bindings.values()) {
      const [declared] = binding.declarations;
      if (binding.kind !== 'var' || declared === undefined) continue;
      const to = this.placeOf(binding);
      if (scope.kind === 'script' && binding.exported)
        this.flow.emit({ op: 'opaque', at: rangeOf(declared), to, reason: 'shared variable', operands: [] });
      else constant(this, declared, { type: 'undefined' }, to);
    }
  }
}

function kindOf(root: FlowRoot): FlowKind {
  switch (root.type) {
    case 'Program':
      return 'module';
    case 'StaticBlock':
      return 'static-block';
    case 'TSModuleBlock':
      return 'namespace';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return 'function';
    case 'ArrowFunctionExpression':
      return 'arrow';
    case 'ObjectMethod':
    case 'ClassMethod':
    case 'ClassPrivateMethod':
      return methodKinds[root.kind];
    default:
      return 'initialiser';
  }
}

const methodKinds = { method: 'method', get: 'getter', set: 'setter', constructor: 'constructor' } as const;

export function nameOf(root: FlowRoot): string | undefined {
  if (root.type === 'FunctionDeclaration' || root.type === 'FunctionExpression')
    return root.id == null ? undefined : root.id.name;
  if (!('key' in root)) return undefined;
  switch (root.key.type) {
    case 'Identifier':
      return root.key.name;
    case 'PrivateName':
      return `#${root.key.id.name}`;
    case 'StringLiteral':
      return root.key.value;
    default:
      return undefined;
  }
}
