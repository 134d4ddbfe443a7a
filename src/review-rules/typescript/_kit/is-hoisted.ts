import type { Node } from '../../../languages/typescript/node.ts';

/** Has this statement nothing to do at its place: a declaration that takes effect before, or none at run time? */
export function isHoisted(statement: Node): boolean {
  switch (statement.type) {
    case 'FunctionDeclaration':
    case 'EmptyStatement':
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
    case 'ExportAllDeclaration':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
    case 'TSExportAssignment':
    case 'TSNamespaceExportDeclaration':
    case 'TypeAlias':
    case 'OpaqueType':
    case 'InterfaceDeclaration':
      return true;
    case 'VariableDeclaration':
      return (
        statement.declare === true ||
        (statement.kind === 'var' && statement.declarations.every(({ init }) => init == null))
      );
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return statement.declare === true;
    default:
      return statement.type.startsWith('Declare');
  }
}
