import { parentOf, unwrap } from './node.ts';
import type { Node, NodeOf } from './node.ts';
import type { TypeScriptTree } from './typescript.ts';

/** As Node names it for modules of the other kind: what `require` gives. */
export const wholeModule = 'module.exports';

/** Name → the expression that is exported; null: it is not known which one. */
export type CommonJsExports = ReadonlyMap<string, Node | null>;

/** What a file exports at run time; undefined: it does not, or in ways that are not understood. */
export function commonJsExports(tree: TypeScriptTree): CommonJsExports | undefined {
  if (hasModuleStatement(tree)) return undefined;
  const found = new Map<string, Node | null>();
  for (const { identifier, binding } of tree.references) {
    if (binding !== undefined || identifier.type !== 'Identifier') continue;
    if (identifier.name !== 'module' && identifier.name !== 'exports') continue;
    const use = useOf(identifier);
    if (use === 'unknown') return undefined;
    if (use === 'none') continue;
    const { name, value } = use;
    if (name === wholeModule && (value === null || found.has(name))) return undefined;
    found.set(name, found.has(name) ? null : value);
  }
  return found.size === 0 ? undefined : withFields(found);
}

function hasModuleStatement({ file }: TypeScriptTree): boolean {
  return file.program.body.some(({ type }) => /^(?:Import|Export)/.test(type));
}

interface Write {
  readonly name: string;
  /** null: it may be written, or not. */
  readonly value: Node | null;
}

type Use = Write | 'none' | 'unknown';

function useOf(identifier: NodeOf<'Identifier'>): Use {
  if (identifier.name === 'exports') return useOfExports(identifier);
  const around = parentOf(identifier);
  if (around?.type === 'BinaryExpression') return 'none';
  if (around?.type !== 'MemberExpression' || around.object !== identifier) return 'unknown';
  const name = nameOf(around);
  if (name === 'exports') return useOfExports(around);
  return name === undefined ? 'unknown' : 'none';
}

/** @param target `module.exports` or `exports` */
function useOfExports(target: Node): Use {
  const around = parentOf(target);
  switch (around?.type) {
    case 'AssignmentExpression':
      return around.left === target
        ? useOfWhole(around)
        : around.left.type === 'Identifier' && around.left.name === 'exports'
          ? 'none'
          : 'unknown';
    case 'MemberExpression':
      return around.object === target ? useOfMember(around) : 'unknown';
    case 'CallExpression':
      return marksAsCompiled(around, target) ? 'none' : 'unknown';
    default:
      return 'unknown';
  }
}

/** `Object.defineProperty(exports, '__esModule', …)` */
function marksAsCompiled(
  { callee, arguments: [object, name] }: NodeOf<'CallExpression'>,
  target: Node,
): boolean {
  return (
    callee.type === 'MemberExpression' &&
    nameOf(callee) === 'defineProperty' &&
    object === target &&
    name?.type === 'StringLiteral' &&
    name.value === '__esModule'
  );
}

/** `module.exports = …`, also as `exports = module.exports = …` */
function useOfWhole(assignment: NodeOf<'AssignmentExpression'>): Use {
  const { left, operator } = assignment;
  if (operator !== '=') return 'unknown';
  if (left.type === 'Identifier') return 'none';
  return { name: wholeModule, value: givenBy(assignment) };
}

function useOfMember(member: NodeOf<'MemberExpression'>): Use {
  const name = nameOf(member);
  const around = parentOf(member);
  if (name === undefined) return 'unknown';
  if (around?.type === 'UpdateExpression' || around?.type === 'UnaryExpression') return { name, value: null };
  if (around?.type !== 'AssignmentExpression' || around.left !== member) return 'none';
  const value = givenBy(around);
  // So a compiler begins.
  return value?.type === 'UnaryExpression' && value.operator === 'void' ? 'none' : { name, value };
}

/** The value, where the file gives it whenever it is loaded. */
function givenBy(assignment: NodeOf<'AssignmentExpression'>): Node | null {
  let top: Node = assignment;
  for (let around = parentOf(top); around?.type === 'AssignmentExpression'; around = parentOf(top))
    top = around;
  const statement = parentOf(top);
  if (statement?.type !== 'ExpressionStatement' || parentOf(statement)?.type !== 'Program') return null;
  let value: Node = unwrap(assignment.right);
  while (value.type === 'AssignmentExpression') value = unwrap(value.right);
  return value;
}

/** With what is written out in `module.exports = { … }`. */
function withFields(written: ReadonlyMap<string, Node | null>): CommonJsExports {
  const whole = written.get(wholeModule);
  if (whole?.type !== 'ObjectExpression') return written;
  const found = new Map<string, Node | null>();
  for (const property of whole.properties) {
    if (property.type === 'SpreadElement') {
      // It may replace what stands before it.
      for (const name of found.keys()) found.set(name, null);
      continue;
    }
    const name = property.computed === true ? undefined : keyOf(property.key);
    if (name === undefined) continue;
    found.set(
      name,
      property.type === 'ObjectProperty' ? property.value : property.kind === 'method' ? property : null,
    );
  }
  for (const [name, value] of written) found.set(name, found.has(name) ? null : value);
  return found;
}

function nameOf({ computed, property }: NodeOf<'MemberExpression'>): string | undefined {
  if (computed) return property.type === 'StringLiteral' ? property.value : undefined;
  return property.type === 'Identifier' ? property.name : undefined;
}

function keyOf(key: Node): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : undefined;
}
