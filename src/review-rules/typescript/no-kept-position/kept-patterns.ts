import type { Node, NodeOf } from '../../../languages/typescript/node.ts';
import { keyOf, parentOf, referenceOf } from '../../../languages/typescript/node.ts';
import { isReassigned } from '../../../languages/typescript/scope.ts';
import type { TypeScriptFile } from '../../../languages/typescript/typescript.ts';
import { isUndeclared } from '../_kit/is-undeclared.ts';
import { keyName, propertyName } from '../_kit/property-name.ts';

type Literal = NodeOf<'RegExpLiteral'>;

/** A pattern that remembers where it stopped, under the name that it is used by. */
export interface KeptPattern {
  readonly made: Node;
  readonly name: string;
  /** What holds it: the declarator or the property. */
  readonly holder: Node;
  /** Each place that names it. */
  readonly uses: readonly Node[];
}

/** The patterns of a file with the flag `g` that are kept under a name, and that nobody sets back. */
export function* keptPatterns(file: TypeScriptFile): Generator<KeptPattern> {
  for (const literal of file.tree.nodesOf('RegExpLiteral'))
    if (literal.flags.includes('g') && !literal.flags.includes('y')) yield* keptUnder(literal, file);
  for (const made of file.tree.nodesOf('NewExpression'))
    if (isUndeclared(made.callee, 'RegExp') && hasGlobalFlag(made.arguments[1])) yield* keptUnder(made, file);
}

function hasGlobalFlag(flags: Node | undefined): boolean {
  return flags?.type === 'StringLiteral' && flags.value.includes('g') && !flags.value.includes('y');
}

function* keptUnder(made: Literal | NodeOf<'NewExpression'>, file: TypeScriptFile): Generator<KeptPattern> {
  const holder = parentOf(made);
  const kept =
    holder?.type === 'VariableDeclarator'
      ? ofVariable(made, holder)
      : (ofField(made, holder, file) ?? ofTable(made, holder));
  if (kept !== undefined && !kept.uses.some((use) => isPosition(use))) yield kept;
}

function ofVariable(made: Node, holder: NodeOf<'VariableDeclarator'>): KeptPattern | undefined {
  const { id } = holder;
  const binding = id.type === 'Identifier' && holder.init === made ? referenceOf(id)?.binding : undefined;
  if (binding === undefined || isReassigned(binding)) return undefined;
  const uses = binding.references.flatMap(({ identifier, access }) =>
    access === 'read' ? [identifier] : [],
  );
  return { made, name: binding.name, holder, uses };
}

/** `static pattern = /a/g`, read as `Type.pattern` and `this.pattern`. */
function ofField(made: Node, holder: Node | undefined, file: TypeScriptFile): KeptPattern | undefined {
  if (holder?.type !== 'ClassProperty' || holder.value !== made) return undefined;
  const name = keyName(holder);
  const owner = parentOf(parentOf(holder) ?? holder);
  if (name === undefined || owner?.type !== 'ClassDeclaration') return undefined;
  const uses = file.tree.nodesOf('MemberExpression').filter((member) => {
    if (propertyName(member) !== name) return false;
    const { object } = member;
    if (object.type === 'ThisExpression') return true;
    return object.type === 'Identifier' && object.name === owner.id?.name;
  });
  return uses.some((use) => keyOf(use) === 'left') ? undefined : { made, name, holder, uses };
}

/** `const patterns = { word: /a/g }`, read as `patterns.word` and `patterns[kind]`. */
function ofTable(made: Node, holder: Node | undefined): KeptPattern | undefined {
  if (holder?.type !== 'ObjectProperty' || holder.value !== made) return undefined;
  const name = keyName(holder);
  const declarator = parentOf(parentOf(holder) ?? holder);
  if (name === undefined || declarator?.type !== 'VariableDeclarator') return undefined;
  const table = declarator.id.type === 'Identifier' ? referenceOf(declarator.id)?.binding : undefined;
  if (table === undefined || isReassigned(table) || table.references.length > mostUses) return undefined;
  const uses = table.references.flatMap(({ identifier }) => {
    const member = keyOf(identifier) === 'object' ? parentOf(identifier) : undefined;
    const isRead = member?.type === 'MemberExpression' && (member.computed || propertyName(member) === name);
    return isRead ? [member, ...readsOfName(member)] : [];
  });
  return uses.some((use) => keyOf(use) === 'left') ? undefined : { made, name, holder: declarator, uses };
}

/** A table that is read more often is not followed. */
const mostUses = 100;

/** Uses of `pattern` of `const pattern = patterns[kind]`. */
function readsOfName(member: Node): readonly Node[] {
  const declarator = parentOf(member);
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier') return [];
  const references = referenceOf(declarator.id)?.binding?.references ?? [];
  return references.flatMap(({ identifier, access }) => (access === 'read' ? [identifier] : []));
}

/** `pattern.lastIndex` */
function isPosition(use: Node): boolean {
  const member = parentOf(use);
  return member !== undefined && keyOf(use) === 'object' && propertyName(member) === 'lastIndex';
}
