import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { wordsOf } from '../../../languages/dockerfile/words.ts';
import { isChecked } from '../../_kit/script-source.ts';

export interface AddedProgram {
  readonly range: Range;
  readonly file: string;
}

/** Programs and archives; texts, data and keys are not run. */
const programName =
  /\.(?:sh|bash|py|pl|rb|jar|war|phar|deb|rpm|run|exe|so|whl|gem|tgz|tbz2?|txz|zip|tar(?:\.\w+)?)$/i;
const programFolder = /\/s?bin\/[^/]*$/;
const checks = /sum\b|\bgpg|cosign|minisign|\bverify\b/i;

/** `ADD https://…` of what is to be run, without a checksum. */
export function* findAddedPrograms({ tree }: Dockerfile): Generator<AddedProgram, void> {
  for (const { instructions } of tree.stages) {
    if (!instructions.some(({ keyword }) => keyword === 'ADD')) continue;
    const isCheckedLater = instructions.some((one) => one.keyword === 'RUN' && checks.test(one.body.text));
    if (!isCheckedLater) for (const instruction of instructions) yield* programsIn(instruction);
  }
}

function* programsIn(instruction: Instruction): Generator<AddedProgram, void> {
  if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum')) return;
  const words = wordsOf(instruction);
  const target = words.at(-1)?.text ?? '';
  for (const { text, range } of words.slice(0, -1)) {
    const file = /^https?:\/\/[^/\s]+\/(?:[^\s?#]*\/)?([^\s?#/]+)/.exec(text)?.[1];
    if (file === undefined || isChecked(text)) continue;
    if (programName.test(file) || programName.test(target) || programFolder.test(target))
      yield { range, file };
  }
}
