import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import type { PipedScript, ShellText } from '../../_kit/piped-scripts.ts';
import { pipedScriptsIn } from '../../_kit/piped-scripts.ts';
import { keptScriptsIn } from '../../_kit/kept-scripts.ts';
import { storedScriptsIn } from '../../_kit/stored-scripts.ts';
import { withoutDocuments } from '../../_kit/without-documents.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

/** Scripts that a `RUN` loads, and that it or a later one of the same stage runs. */
export function* findDownloadedScripts({ text, tree }: Dockerfile): Generator<PipedScript, void> {
  const scriptsIn = (instructions: readonly Instruction[]): readonly ShellText[] =>
    instructions.flatMap((one) => (one.keyword === 'RUN' ? scriptsOf(one, text).map(codeOf) : []));
  for (const script of scriptsIn(tree.instructions)) {
    yield* pipedScriptsIn(script);
    yield* keptScriptsIn(script);
  }
  for (const { instructions } of tree.stages) yield* storedScriptsIn(scriptsIn(instructions));
}

function codeOf(script: ShellText): ShellText {
  return {
    text: withoutDocuments(script.text),
    rangeOf: (from, to) => script.rangeOf(from, to),
  };
}
