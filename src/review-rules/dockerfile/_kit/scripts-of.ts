import type { Instruction } from '../../../languages/dockerfile/instruction.ts';
import { SplicedText } from '../../../languages/dockerfile/spliced-text.ts';

/** The command itself, and a document that is read as a script. */
export function scriptsOf({ body, heredocs }: Instruction, file: string): readonly SplicedText[] {
  const isScript = /^\s*(?:(?:\/(?:usr\/)?bin\/)?(?:ba|da|z|a)?sh\s+(?:-\w+\s+)*)?<<-?["']?\w+["']?\s*$/.test(
    body.text,
  );
  return isScript ? heredocs.map(({ range }) => new SplicedText(file, [range])) : [body];
}
