import type { Range } from '../../../domain/text-position.ts';
import type { Dockerfile } from '../../../languages/dockerfile/dockerfile.ts';
import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import type { SplicedText } from '../../../languages/dockerfile/spliced-text.ts';
import { stagesOfImage } from '../_kit/final-stage.ts';
import { scriptsOf } from '../_kit/scripts-of.ts';

export interface OpenFiles {
  readonly range: Range;
  /** As it is written, e.g. `777` or `a+rwx`. */
  readonly mode: string;
  readonly path: string;
}

const forPeople =
  /(?:^|[/._-])(?:dev|devel|development|devcontainer|tests?|testing|testdata|ci|e2e|examples?|samples?|fixtures?|demo)(?=[/._-]|$)/i;
/** Folders that are for everybody. */
const commonFolder = /^["']?\/(?:tmp|var\/tmp|dev|proc|run\/lock|var\/lock)(?:\/|["']?$)/;
const change =
  /(?<=^|[;&|\n({]|\b(?:then|do|else|sudo)\s)[ \t]{0,50}chmod[ \t]+(?:--?[\w-]+[ \t]+){0,5}([0-7]{3,4}|[ugoa]{0,4}[+=][rwxXst]{1,6}(?:,[ugoa]{0,4}[-+=][rwxXst]{1,6}){0,5})[ \t]+([^\s;&|]{1,300})/g;

export function* findOpenFiles({ path, text, tree }: Dockerfile): Generator<OpenFiles, void> {
  if (forPeople.test(path)) return;
  for (const stage of stagesOfImage(tree.stages)) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') yield* ofCopy(instruction);
      if (instruction.keyword !== 'RUN') continue;
      for (const script of scriptsOf(instruction, text)) yield* ofScript(script);
    }
  }
}

function* ofScript(script: SplicedText): Generator<OpenFiles, void> {
  if (!script.text.includes('chmod')) return;
  for (const match of script.text.matchAll(change)) {
    const [whole, mode = '', path = ''] = match;
    if (!isOpen(mode) || commonFolder.test(path)) continue;
    const start = match.index + whole.search(/\S/);
    yield { range: script.rangeOf(start, match.index + whole.length), mode, path };
  }
}

function* ofCopy({ flags, range, body }: Instruction): Generator<OpenFiles, void> {
  const mode = flags.find(({ name }) => name === 'chmod')?.value ?? '';
  const path = body.text.trim().split(/\s+/).at(-1) ?? '';
  if (isOpen(mode) && !commonFolder.test(path)) yield { range, mode, path };
}

/** Others may write; not those to whom only their own files belong, by the sticky bit. */
function isOpen(mode: string): boolean {
  if (/^[0-7]{3,4}$/.test(mode)) return /[2367]$/.test(mode) && !/^[1357]...$/.test(mode);
  return mode.split(',').some((part) => /^[ugoa]*[oa][ugoa]*[+=]\w*w/.test(part)) && !mode.includes('t');
}
