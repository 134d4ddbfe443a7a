import { FlowTooLarge } from '../../../analysis/flow/blocks.ts';
import type { Ways } from '../../../analysis/flow/blocks.ts';
import { FlowBuilder } from '../../../analysis/flow/builder.ts';
import type { FlowResult, Imported, Parameter, Place, PlaceId } from '../../../analysis/flow/form.ts';
import type { Capture } from '../../../analysis/flow/instruction.ts';
import { childOf, kindIn, partsOf } from '../node.ts';
import type { GoNode } from '../node.ts';
import { namedResult } from './assignments.ts';
import { statementsIn } from './blocks.ts';
import { condition } from './conditions.ts';
import type { FileContext, Lowering } from './context.ts';
import { value } from './expressions.ts';
import { NotLowered } from './not-lowered.ts';
import { Scopes } from './scopes.ts';
import type { Variable } from './scopes.ts';
import { sharedNamesOf } from './shared-names.ts';
import type { SharedNames } from './shared-names.ts';
import { statement } from './statements.ts';

/** The graph of one function, method or function literal. */
export function lower(file: FileContext, root: GoNode): FlowResult {
  try {
    return new RootLowering(file, root).run();
  } catch (error) {
    const isGivenUp =
      error instanceof FlowTooLarge || error instanceof NotLowered || error instanceof RangeError;
    if (isGivenUp) return { kind: 'too-large' };
    throw error;
  }
}

class RootLowering implements Lowering {
  readonly file: FileContext;
  readonly flow = new FlowBuilder();
  readonly scopes = new Scopes();
  readonly results: PlaceId[] = [];
  readonly #root: GoNode;
  readonly #shared: SharedNames;
  readonly #parameters: Parameter[] = [];

  constructor(file: FileContext, root: GoNode) {
    this.file = file;
    this.#root = root;
    this.#shared = sharedNamesOf(root.kind === 'func_literal' ? bodyOf(root) : root, file.textOf);
  }

  run(): FlowResult {
    const root = this.#root;
    for (const part of ['receiver', 'parameters']) this.#declareParameters(childOf(root, part));
    this.#declareResults(childOf(root, 'result'));
    // The body is no block of its own: `:=` assigns parameters and results there.
    statementsIn(this, bodyOf(root));
    const name = childOf(root, 'name');
    const head = {
      kind: root.kind === 'method_declaration' ? 'method' : 'function',
      name: name === undefined ? undefined : this.file.textOf(name),
      origin: root,
      at: { start: root.start, end: root.end },
      isAsync: false,
      isGenerator: false,
      isDynamic: false,
    } as const;
    return { kind: 'flow', flow: this.flow.finish(head, this.#parameters) };
  }

  value(node: GoNode): PlaceId {
    return value(this, node);
  }

  condition(node: GoNode, to: Ways): void {
    condition(this, node, to);
  }

  statement(node: GoNode, labels: readonly string[] = []): void {
    statement(this, node, labels);
  }

  variable(identifier: GoNode): PlaceId {
    const name = this.file.textOf(identifier);
    const found = this.scopes.find(name);
    return found === undefined ? this.#outer(name) : this.#placeOf(found);
  }

  declare(identifier: GoNode): PlaceId {
    this.scopes.declare(this.file.textOf(identifier), identifier);
    return this.#placeOf(identifier);
  }

  #placeOf(variable: Variable): PlaceId {
    const name = this.file.textOf(variable);
    return this.flow.place(variable, () => this.#describe(name, 'local', variable));
  }

  captures(closure: GoNode): readonly Capture[] {
    const { captured, written } = sharedNamesOf(closure, this.file.textOf);
    return [...captured].flatMap((name) => {
      const variable = this.scopes.find(name);
      return variable === undefined ? [] : [{ place: this.#placeOf(variable), isWritten: written.has(name) }];
    });
  }

  #outer(name: string): PlaceId {
    return this.flow.place(`outer ${name}`, () => ({
      ...this.#describe(name, 'captured', `outer ${name}`),
      isCaptured: true,
      isWrittenElsewhere: !this.file.imports.has(name),
      ...this.#imported(name),
    }));
  }

  #imported(name: string): { readonly imported?: Imported } {
    const module = this.file.imports.get(name);
    return module === undefined ? {} : { imported: { module, name: '*' } };
  }

  #describe(name: string, kind: Place['kind'], origin: unknown): Place {
    return {
      kind,
      name,
      origin,
      isCaptured: this.#shared.captured.has(name),
      isWrittenElsewhere: this.#shared.written.has(name),
      isExported: false,
    };
  }

  #declareParameters(list: GoNode | undefined): void {
    for (const declaration of list === undefined ? [] : partsOf(list)) {
      const isRest = declaration.kind === 'variadic_parameter_declaration';
      for (const name of namesOf(declaration)) {
        this.scopes.declare(this.file.textOf(name), name);
        const place = this.flow.place(name, () => this.#describe(this.file.textOf(name), 'parameter', name));
        this.#parameters.push({ place, isRest });
      }
    }
  }

  #declareResults(result: GoNode | undefined): void {
    if (result?.kind !== 'parameter_list') return;
    for (const declaration of partsOf(result))
      for (const name of namesOf(declaration))
        this.results.push(namedResult(this, name, childOf(declaration, 'type')));
  }
}

function bodyOf(root: GoNode): GoNode {
  const body = kindIn(root, 'block');
  if (body === undefined) throw new NotLowered('a function without a body');
  return body;
}

function namesOf(declaration: GoNode): readonly GoNode[] {
  return declaration.children.filter(({ field, kind }) => field === 'name' && kind === 'identifier');
}
