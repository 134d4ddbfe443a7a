import type { FunctionNode, Node, NodeOf } from '../../../../languages/typescript/node.ts';
import { enclosingFunction, parentOf, referenceOf, unwrap } from '../../../../languages/typescript/node.ts';
import type { Binding } from '../../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../../languages/typescript/typescript.ts';
import type { Call } from '../call.ts';
import type { ModuleMember } from '../module-member.ts';
import { moduleMemberOf } from '../module-member.ts';
import { originOfBinding } from './binding-origin.ts';
import { originOfCall } from './call-origin.ts';
import { isCheckedBy } from './is-checked.ts';
import { isChosen } from './is-chosen.ts';
import { originOfMember } from './member-origin.ts';
import { createMethodCalls } from './method-calls.ts';
import { originInModule } from './module-origin.ts';
import type { Origin } from './origin.ts';
import { worstOf } from './origin.ts';
import { originInAddress } from './request-parts.ts';
import { OriginMemory } from './origin-memory.ts';

/** Answers, for one file, where values come from. Remembers what it found out about names. */
export interface Trace {
  of(node: Node): Origin;
  ofBinding(binding: Binding): Origin;
  /** Worst of what the function returns. */
  ofResult(callee: FunctionNode): Origin;
  /** What the function returns, one expression for each place. */
  resultsOf(callee: FunctionNode): readonly Node[];
  /** The calls of a method that the file makes; of a constructor, where it makes an object. */
  callsOf(method: FunctionNode): readonly (Call | NodeOf<'NewExpression'>)[];
  /** Does a call of this function of another module make what it gets harmless? */
  isCleanedBy(member: ModuleMember): boolean;
  /** Does this predicate look at what each element holds? */
  isCheckedBy(predicate: Node): boolean;
  /** The declaration of a type that this file gives that name. */
  typeNamed(name: string): Node | undefined;
  /** Is it a parameter that is taken for a part of a request? See `TypeScriptFile`. */
  isSent(parameter: Node): boolean;
  /** See `TraceOptions`. */
  readonly tellsAddress: boolean;
  readonly heedsChecks: boolean;
}

/** How one rule, and it alone, sees values. */
export interface TraceOptions {
  /** Does a function of another module make what it gets harmless? */
  readonly cleansIn?: (member: ModuleMember) => boolean;
  /** The same of a function of this file. */
  readonly cleans?: (callee: FunctionNode) => boolean;
  /**
   * What a request says of itself, its address and headers, is `address`; only what it brings along is `request`. So is
   * what is read out of the query of an address, also in a browser.
   */
  readonly tellsAddress?: boolean;
  /** What the rule knows of an expression by other means; undefined: nothing. */
  readonly knows?: (expression: Node) => Known | undefined;
  /** Default: a name that is matched, looked up or checked somewhere is harmless. */
  readonly heedsChecks?: boolean;
}

/** Where a value comes from, or what it stands for; `key` is the same for all that stand for the same. */
export type Known = Origin | StandsFor;

export interface StandsFor {
  readonly key: Node;
  readonly values: readonly Node[];
  readonly parameters?: readonly Binding[];
  /** What comes from elsewhere is left alone. */
  readonly onlyFrom?: Origin;
}

/** Deeper chains of names and calls than people write. */
const deepest = 60;

export function createTrace(file: TypeScriptFile, options: TraceOptions = {}): Trace {
  return new FileTrace(file, options);
}

class FileTrace implements Trace {
  readonly #file: TypeScriptFile;
  readonly #options: TraceOptions;
  readonly #memory = new OriginMemory();
  readonly #reassigned = new Map<Binding, boolean>();
  #returns: ReadonlyMap<FunctionNode, readonly Node[]> | undefined;
  #methodCalls: Trace['callsOf'] | undefined;
  #types: ReadonlyMap<string, Node> | undefined;
  #depth = 0;

  constructor(file: TypeScriptFile, options: TraceOptions) {
    this.#file = file;
    this.#options = options;
  }

  isSent(parameter: Node): boolean {
    return this.#file.sent?.has(parameter) === true;
  }

  get tellsAddress(): boolean {
    return this.#options.tellsAddress === true;
  }

  get heedsChecks(): boolean {
    return this.#options.heedsChecks !== false;
  }

  of(node: Node): Origin {
    if (this.#depth === deepest) return 'harmless';
    this.#depth += 1;
    const origin = this.#knownOf(node) ?? this.#read(node);
    this.#depth -= 1;
    return origin !== 'harmless' && isChosen(unwrap(node), this.#reassigned) ? 'harmless' : origin;
  }

  #knownOf(node: Node): Origin | undefined {
    const known = this.#options.knows?.(unwrap(node));
    if (typeof known !== 'object') return known;
    const { key, values, parameters = [], onlyFrom } = known;
    const origin = this.#memory.once(key, () =>
      worstOf([...values.map((one) => this.of(one)), ...parameters.map((one) => this.ofBinding(one))]),
    );
    return onlyFrom === undefined || origin === onlyFrom ? origin : 'harmless';
  }

  #read(node: Node): Origin {
    return isPropertyValue(node) ? this.#memory.once(node, () => originOf(node, this)) : originOf(node, this);
  }

  ofBinding(binding: Binding): Origin {
    return this.#memory.once(binding, () => originOfBinding(binding, this));
  }

  ofResult(callee: FunctionNode): Origin {
    return this.#memory.once(callee, () => {
      const results = this.#options.cleans?.(callee) === true ? [] : this.resultsOf(callee);
      return worstOf(results.map((value) => this.of(value)));
    });
  }

  resultsOf(callee: FunctionNode): readonly Node[] {
    if (callee.body.type !== 'BlockStatement') return [callee.body];
    this.#returns ??= returnsByFunction(this.#file);
    return this.#returns.get(callee) ?? [];
  }

  callsOf(method: FunctionNode): ReturnType<Trace['callsOf']> {
    this.#methodCalls ??= createMethodCalls(this.#file);
    return this.#methodCalls(method);
  }

  isCleanedBy(member: ModuleMember): boolean {
    return this.#options.cleansIn?.(member) === true;
  }

  isCheckedBy(predicate: Node): boolean {
    return this.heedsChecks && isCheckedBy(predicate, this.#file);
  }

  typeNamed(name: string): Node | undefined {
    this.#types ??= typesByName(this.#file);
    return this.#types.get(name);
  }
}

/** `object.key` asks for it wherever it stands. */
function isPropertyValue(node: Node): boolean {
  const parent = parentOf(node);
  return parent?.type === 'ObjectProperty' && parent.value === node;
}

function returnsByFunction(file: TypeScriptFile): ReadonlyMap<FunctionNode, readonly Node[]> {
  const values = new Map<FunctionNode, Node[]>();
  for (const statement of file.tree.nodesOf('ReturnStatement')) {
    const owner = enclosingFunction(statement);
    if (owner === undefined || statement.argument == null) continue;
    const list = values.get(owner);
    if (list === undefined) values.set(owner, [statement.argument]);
    else list.push(statement.argument);
  }
  return values;
}

function typesByName({ tree }: TypeScriptFile): ReadonlyMap<string, Node> {
  const declarations = [
    ...tree.nodesOf('TSTypeAliasDeclaration'),
    ...tree.nodesOf('TSInterfaceDeclaration'),
    ...tree.nodesOf('TSEnumDeclaration'),
  ];
  return new Map(declarations.map((declaration) => [declaration.id.name, declaration]));
}

function originOf(node: Node, trace: Trace): Origin {
  const expression = unwrap(node);
  const worst = (nodes: readonly (Node | null)[]) =>
    worstOf(nodes.map((one) => (one === null ? 'harmless' : trace.of(one))));
  switch (expression.type) {
    case 'Identifier':
      return originOfName(expression, trace);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return originOfMember(expression, trace);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return originOfCall(expression, trace);
    case 'TemplateLiteral':
      return worst(expression.expressions);
    case 'BinaryExpression':
      return expression.operator === '+' ? worst([expression.left, expression.right]) : 'harmless';
    case 'LogicalExpression':
      // What `a && b` gives of `a` is empty.
      return worst(expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]);
    case 'ConditionalExpression':
      return worst([expression.consequent, expression.alternate]);
    case 'AssignmentExpression':
      return trace.of(expression.right);
    case 'SequenceExpression':
      return worst(expression.expressions.slice(-1));
    case 'AwaitExpression':
    case 'SpreadElement':
      return trace.of(expression.argument);
    case 'ArrayExpression':
      return worst(expression.elements);
    case 'ObjectExpression':
      return worst(expression.properties.flatMap(valueOfProperty));
    case 'NewExpression':
      return originOfNew(expression, trace);
    default:
      return 'harmless';
  }
}

/** `new URL(x)`, `new Set(xs)` and the like hold what they are made of; `new Command()` what the user typed. */
function originOfNew({ callee, arguments: given }: NodeOf<'NewExpression'>, trace: Trace): Origin {
  if (callee.type === 'Identifier' && /^(?:URL|URLSearchParams|Set|Array|String)$/.test(callee.name)) {
    const origin = worstOf(given.map((value) => trace.of(value)));
    return callee.name === 'URLSearchParams' ? originInAddress('query', origin, trace) : origin;
  }
  const member = moduleMemberOf(callee);
  return member === undefined ? 'harmless' : originInModule(member);
}

function valueOfProperty(property: Node): readonly Node[] {
  if (property.type === 'ObjectProperty') return [property.value];
  return property.type === 'SpreadElement' ? [property.argument] : [];
}

/** Names that nobody declares are the platform's or the bundler's. */
function originOfName(identifier: Node, trace: Trace): Origin {
  if (identifier.type !== 'Identifier') return 'harmless';
  const binding = referenceOf(identifier)?.binding;
  if (binding !== undefined) return trace.ofBinding(binding);
  return identifier.name === 'arguments' ? 'parameter' : 'harmless';
}
