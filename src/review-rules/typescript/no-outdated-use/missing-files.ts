import type { Node } from '../../../languages/typescript/node.ts';
import { ancestorsOf, parentOf } from '../../../languages/typescript/node.ts';
import type { TypeScriptTree } from '../../../languages/typescript/typescript.ts';
import { propertyName } from '../_kit/property-name.ts';
import type { OutdatedUse } from './find-outdated-uses.ts';

/** Where a file loads another one that the change has taken away. */
export function* missingFiles(tree: TypeScriptTree): Generator<OutdatedUse, void> {
  const { imports = {} } = tree.rootScope;
  if (!Object.values(imports).some(({ isGone }) => isGone === true)) return;
  for (const node of tree.nodesOf('StringLiteral')) {
    const isGone = Object.hasOwn(imports, node.value) && imports[node.value]?.isGone === true;
    if (isGone && isLoaded(node)) yield { node, kind: 'missing-file', name: node.value, required: 0 };
  }
}

function isLoaded(source: Node): boolean {
  const around = parentOf(source);
  switch (around?.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return true;
    case 'ImportExpression':
      return !isReckonedWith(around);
    case 'CallExpression': {
      const { callee } = around;
      const isLoading =
        callee.type === 'Import' || (callee.type === 'Identifier' && callee.name === 'require');
      return isLoading && !isReckonedWith(around);
    }
    default:
      return false;
  }
}

/** That it is not there. */
function isReckonedWith(load: Node): boolean {
  const around = parentOf(load);
  if (around?.type === 'MemberExpression' && propertyName(around) === 'catch') return true;
  return ancestorsOf(load).some(({ type }) => type === 'TryStatement');
}
