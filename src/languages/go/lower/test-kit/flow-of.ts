import type { FlowFunction } from '../../../../analysis/flow/form.ts';
import { parseRepoPath } from '../../../../domain/ids.ts';
import { go } from '../../go.ts';

/** The graph of the first function of a file; undefined: it is not followed. */
export function flowOf(text: string): FlowFunction | undefined {
  const parsed = go.parse(parseRepoPath('a.go'), text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  const { tree } = parsed.file;
  const [first] = tree.functions;
  const result = first === undefined ? undefined : tree.flowOf(first);
  return result?.kind === 'flow' ? result.flow : undefined;
}
