import type { ExportedFunction, FileOutline, PassedOn } from '../../domain/file-outline.ts';
import { commonJsExports, wholeModule } from './common-js-exports.ts';
import type { CommonJsExports } from './common-js-exports.ts';
import { exportedFields } from './exported-fields.ts';
import { exportedMethods } from './exported-methods.ts';
import { functionFacts } from './function-facts.ts';
import type { OutlineMemory } from './function-facts.ts';
import { functionOf } from './function-of.ts';
import { isFunction, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import { passedOnBy } from './passed-on.ts';
import { plainTypeOfName } from './plain-type.ts';
import { isReassigned } from './scope.ts';
import { shapeOfName } from './shape-of.ts';
import { mostlyTested } from './treated-results.ts';
import type { TypeScriptTree } from './typescript.ts';

/**
 * What a file exports, for those that import it. Types are names like any other.
 * @param about What else is to be said of a function.
 */
export function outlineOf(tree: TypeScriptTree, about?: OutlineMemory['about']): FileOutline {
  const atRunTime = exportsAtRunTime(tree) ? commonJsExports(tree) : undefined;
  if (atRunTime !== undefined) return commonJsOutline(atRunTime, tree, about);
  const named: Named[] = [];
  const passesAllOf: string[] = [];
  let isWhole = !exportsAtRunTime(tree);
  for (const statement of tree.file.program.body) {
    if (statement.type === 'ExportAllDeclaration' || statement.type === 'TSExportAssignment') isWhole = false;
    if (statement.type === 'ExportAllDeclaration') passesAllOf.push(statement.source.value);
    if (statement.type === 'ExportDefaultDeclaration') named.push(['default', statement.declaration]);
    if (statement.type === 'ExportNamedDeclaration') named.push(...namedExports(statement));
  }
  const fields = exportedFields(tree);
  return {
    ...describedExports(named, tree, about),
    isWhole,
    ...(fields && { fields }),
    ...(passesAllOf.length > 0 && { passesAllOf }),
  };
}

function commonJsOutline(
  found: CommonJsExports,
  tree: TypeScriptTree,
  about: OutlineMemory['about'],
): FileOutline {
  const whole = found.get(wholeModule);
  const named: Named[] = [...found];
  if (whole != null && !found.has('default')) named.push(['default', whole]);
  const all = whole == null ? undefined : passedOnBy(whole);
  const isPassedOn = all?.name === wholeModule;
  return {
    ...describedExports(named, tree, about),
    isWhole: whole === undefined || (whole !== null && isWrittenOut(whole)),
    isCommonJs: true,
    ...(isPassedOn && { passesAllOf: [all.from] }),
  };
}

/** Each name of the object stands there. */
function isWrittenOut(value: Node): boolean {
  return (
    value.type === 'ObjectExpression' &&
    value.properties.every((property) => property.type !== 'SpreadElement' && property.computed !== true)
  );
}

type Named = readonly [name: string, value: Node | PassedOn | null];

function describedExports(
  named: readonly Named[],
  tree: TypeScriptTree,
  about: OutlineMemory['about'],
): Pick<FileOutline, 'exports' | 'passedOn' | 'types' | 'values' | 'methods' | 'members'> {
  // No prototype: a file may export `__proto__`.
  const exports = Object.create(null) as Record<string, ExportedFunction | null>;
  const passedOn = Object.create(null) as Record<string, PassedOn>;
  const memory: OutlineMemory = { throws: new Map(), about };
  for (const [name, value] of named) {
    const isNode = value !== null && 'type' in value;
    exports[name] = isNode ? factsOf(value, tree, memory) : null;
    const origin = isNode ? passedOnBy(value) : value;
    if (exports[name] === null && origin != null) passedOn[name] = origin;
  }
  addDoubts(exports, named, tree);
  const types = byName(named, (name) => shapeOfName(name, tree));
  const values = byName(named, (name) => plainTypeOfName(name, tree));
  return {
    exports,
    ...(types && { types }),
    ...(values && { values }),
    ...exportedMethods(nodesOf(named), tree, memory),
    ...(Object.keys(passedOn).length > 0 && { passedOn }),
  };
}

/** @param factOf What is known of a name of the file. */
function byName<T>(
  named: readonly Named[],
  factOf: (name: string) => T | undefined,
): Readonly<Record<string, T>> | undefined {
  const found = Object.create(null) as Record<string, T>;
  for (const [name, value] of named) {
    const own = ownName(value);
    const fact = own === undefined ? undefined : factOf(own);
    if (fact !== undefined) found[name] = fact;
  }
  return Object.keys(found).length === 0 ? undefined : found;
}

function* nodesOf(named: readonly Named[]): Generator<readonly [name: string, node: Node], void> {
  for (const [name, value] of named) if (value !== null && 'type' in value) yield [name, value];
}

/** A file whose functions always give something need not be looked through for what its calls expect. */
function addDoubts(
  exports: Record<string, ExportedFunction | null>,
  named: readonly Named[],
  tree: TypeScriptTree,
): void {
  let tested: ReadonlySet<string> | undefined;
  for (const [name, value] of named) {
    const facts = exports[name];
    if (facts?.nullReason === undefined || facts.isDoubted === true) continue;
    tested ??= mostlyTested(tree);
    if (tested.has(ownName(value) ?? name)) exports[name] = { ...facts, isDoubted: true };
  }
}

/** What it is called in its file. */
function ownName(value: Named[1]): string | undefined {
  if (value === null || !('type' in value)) return undefined;
  if (value.type === 'Identifier') return value.name;
  return 'id' in value && value.id?.type === 'Identifier' ? value.id.name : undefined;
}

function* namedExports(statement: NodeOf<'ExportNamedDeclaration'>): Generator<Named, void> {
  for (const specifier of statement.specifiers) {
    const { exported } = specifier;
    const name = textOf(exported);
    if (specifier.type !== 'ExportSpecifier') yield [name, null];
    else if (statement.source == null) yield [name, specifier.local];
    else yield [name, { from: statement.source.value, name: textOf(specifier.local) }];
  }
  if (statement.declaration != null) yield* declaredExports(statement.declaration);
}

/** A name may be any text. */
function textOf(name: Node): string {
  if (name.type === 'StringLiteral') return name.value;
  return name.type === 'Identifier' ? name.name : '';
}

function* declaredExports(declaration: Node): Generator<Named, void> {
  if (declaration.type === 'VariableDeclaration') {
    for (const name of namesIn(declaration.declarations.map(({ id }) => id))) yield [name.name, name];
  } else if ('id' in declaration && declaration.id?.type === 'Identifier') {
    yield [declaration.id.name, declaration.id];
  }
}

/** The names that patterns declare. */
function* namesIn(patterns: readonly (Node | null)[]): Generator<NodeOf<'Identifier'>, void> {
  for (const pattern of patterns) {
    switch (pattern?.type) {
      case 'Identifier':
        yield pattern;
        break;
      case 'ObjectPattern':
        yield* namesIn(
          pattern.properties.map((one) => (one.type === 'ObjectProperty' ? one.value : one.argument)),
        );
        break;
      case 'ArrayPattern':
        yield* namesIn(pattern.elements);
        break;
      case 'AssignmentPattern':
        yield* namesIn([pattern.left]);
        break;
      case 'RestElement':
        yield* namesIn([pattern.argument]);
        break;
      default:
    }
  }
}

function factsOf(node: Node, tree: TypeScriptTree, memory: OutlineMemory): ExportedFunction | null {
  const bare = unwrap(node);
  if (isFunction(bare)) return functionFacts(bare, tree, memory);
  return bare.type === 'Identifier' ? factsOfName(bare.name, tree, memory) : null;
}

function factsOfName(name: string, tree: TypeScriptTree, memory: OutlineMemory): ExportedFunction | null {
  const binding = tree.rootScope.bindings.get(name);
  const found = binding && !isReassigned(binding) ? functionOf(binding) : undefined;
  return found === undefined ? null : functionFacts(found, tree, memory);
}

/** `module.exports = …`, `exports.a = …`. */
function exportsAtRunTime(tree: TypeScriptTree): boolean {
  return tree.references.some(
    ({ identifier: { name }, binding }) => binding === undefined && (name === 'module' || name === 'exports'),
  );
}
