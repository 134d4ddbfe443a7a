import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import type { SplicedText } from '../../../languages/dockerfile/spliced-text.ts';
import type { PipedScript } from '../../_kit/piped-scripts.ts';
import { pipedScriptsIn } from '../../_kit/piped-scripts.ts';
import { keptScriptsIn } from '../../_kit/kept-scripts.ts';
import { storedScriptsIn } from '../../_kit/stored-scripts.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

/** Scripts that a `RUN` loads, and that it or a later one of the same stage runs. */
export function* findDownloadedScripts({ text, tree }: Dockerfile): Generator<PipedScript, void> {
  const scriptsIn = (instructions: readonly Instruction[]): readonly SplicedText[] =>
    instructions.flatMap((one) => (one.keyword === 'RUN' ? scriptsOf(one, text) : []));
  for (const script of scriptsIn(tree.instructions)) {
    yield* pipedScriptsIn(script);
    yield* keptScriptsIn(script);
  }
  for (const { instructions } of tree.stages) yield* storedScriptsIn(scriptsIn(instructions));
}
