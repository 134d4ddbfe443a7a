import type { FlowFunction, FlowReference } from '../../../../analysis/flow/form.ts';
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

/** A program's graph and those of all functions in it, each after the code that makes it. */
export function allFlows(text: string, path?: string): readonly FlowFunction[] {
  const tree = treeOf(text, path);
  const found: FlowFunction[] = [];
  const visit = (flow: FlowFunction): void => {
    found.push(flow);
    for (const reference of referencesOf(flow)) {
      const inner = reference.flow();
      if (inner.kind === 'flow') visit(inner.flow);
    }
  };
  visit(flowAt(tree, tree.file.program));
  return found;
}

/** The functions that a function makes, each once. */
function referencesOf(flow: FlowFunction): readonly FlowReference[] {
  const found = new Map<unknown, FlowReference>();
  const note = (reference: FlowReference | undefined): void => {
    if (reference !== undefined) found.set(reference.origin, reference);
  };
  for (const instruction of flow.blocks.flatMap((block) => block.instructions)) {
    if (instruction.op === 'function') note(instruction.function);
    else if (instruction.op === 'class') for (const member of instruction.members) note(member.function);
    else if (instruction.op === 'object')
      for (const part of instruction.parts) note('function' in part ? part.function : undefined);
  }
  return [...found.values()];
}
