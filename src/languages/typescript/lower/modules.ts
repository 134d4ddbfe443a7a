import { rangeOf } from '../node.ts';
import type { Node, NodeOf } from '../node.ts';
import { makeClass } from './classes.ts';
import type { Lowering } from './context.ts';
import { makeFunction } from './functions.ts';

/** Imports, exports and the TypeScript declarations that exist at run time. Types are nothing. */
export function moduleStatement(lowering: Lowering, node: Node): void {
  switch (node.type) {
    case 'ExportNamedDeclaration':
      if (node.declaration != null) lowering.statement(node.declaration);
      break;
    case 'ExportDefaultDeclaration':
      exportDefault(lowering, node);
      break;
    case 'TSExportAssignment':
      lowering.flow.emit({
        op: 'export',
        at: rangeOf(node),
        name: '=',
        value: lowering.value(node.expression),
      });
      break;
    case 'TSEnumDeclaration':
      if (node.declare !== true) enumeration(lowering, node);
      break;
    case 'EnumDeclaration':
      lowering.flow.emit({
        op: 'opaque',
        at: rangeOf(node),
        to: lowering.variable(node.id),
        reason: node.type,
        operands: [],
      });
      break;
    case 'TSModuleDeclaration':
      if (node.declare !== true) namespace(lowering, node);
      break;
    case 'TSImportEqualsDeclaration':
      importEquals(lowering, node);
      break;
    default:
      break;
  }
}

function exportDefault(lowering: Lowering, node: NodeOf<'ExportDefaultDeclaration'>): void {
  const at = rangeOf(node);
  const { declaration } = node;
  switch (declaration.type) {
    case 'FunctionDeclaration': {
      // One with a name was made before the first statement.
      const value =
        declaration.id == null
          ? makeFunction(lowering, declaration, lowering.flow.temporary())
          : lowering.variable(declaration.id);
      lowering.flow.emit({ op: 'export', at, name: 'default', value });
      break;
    }
    case 'ClassDeclaration':
      lowering.flow.emit({
        op: 'export',
        at,
        name: 'default',
        value: makeClass(lowering, declaration, undefined),
      });
      break;
    case 'TSDeclareFunction':
    case 'TSInterfaceDeclaration':
      break;
    default:
      lowering.flow.emit({ op: 'export', at, name: 'default', value: lowering.value(declaration) });
  }
}

/** An object of its members; the way back from number to name is left out. */
function enumeration(lowering: Lowering, node: NodeOf<'TSEnumDeclaration'>): void {
  const { flow } = lowering;
  let next: number | undefined = 0;
  const parts = node.body.members.map((member) => {
    const at = rangeOf(member);
    const name = member.id.type === 'Identifier' ? member.id.name : member.id.value;
    const { initializer } = member;
    const key = { kind: 'name', name } as const;
    if (initializer != null) {
      next = initializer.type === 'NumericLiteral' ? initializer.value + 1 : undefined;
      return { kind: 'value', key, value: lowering.value(initializer) } as const;
    }
    const to = flow.temporary();
    if (next === undefined) flow.emit({ op: 'opaque', at, to, reason: 'enum member', operands: [] });
    else flow.emit({ op: 'constant', at, to, value: { type: 'number', value: next++ } });
    return { kind: 'value', key, value: to } as const;
  });
  flow.emit({ op: 'object', at: rangeOf(node), to: lowering.variable(node.id), parts, captures: [] });
}

/** The block runs at its place, as a call of a function would; what the name holds then is not modelled. */
function namespace(lowering: Lowering, node: NodeOf<'TSModuleDeclaration'>): void {
  const { flow } = lowering;
  const at = rangeOf(node);
  if (node.id.type !== 'Identifier' || node.kind === 'global') return;
  const block = flow.temporary();
  flow.emit({
    op: 'function',
    at,
    to: block,
    function: lowering.file.reference(node.body),
    captures: lowering.captures(node.body),
  });
  const to = lowering.variable(node.id);
  flow.emit({ op: 'call', at, to, callee: block, receiver: undefined, args: [], style: 'plain' });
}

function importEquals(lowering: Lowering, node: NodeOf<'TSImportEqualsDeclaration'>): void {
  if (node.importKind === 'type') return;
  lowering.flow.emit({
    op: 'opaque',
    at: rangeOf(node),
    to: lowering.variable(node.id),
    reason: node.type,
    operands: [],
  });
}
