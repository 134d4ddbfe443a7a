import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import { parseRepoPath } from '../../../../domain/ids.ts';
import type { Node } from '../../node.ts';
import { typescript } from '../../typescript.ts';
import type { TypeScriptTree } from '../../typescript.ts';

export function treeOf(text: string, path = 'src/a.tsx'): TypeScriptTree {
  const parsed = typescript.parse(parseRepoPath(path), text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.why} (line ${parsed.line})`);
  return parsed.file.tree;
}

export function flowAt(tree: TypeScriptTree, node: Node): FlowFunction {
  const result = tree.flowOf(node);
  if (result.kind === 'too-large') throw new Error('too large');
  return result.flow;
}

/** The graph of the first function declaration, or of the module when there is none. */
export function flowOf(text: string, path?: string): FlowFunction {
  const tree = treeOf(text, path);
  return flowAt(tree, tree.nodesOf('FunctionDeclaration')[0] ?? tree.file.program);
}
