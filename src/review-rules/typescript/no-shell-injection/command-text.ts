import type { Node } from '../../../languages/typescript/node.ts';
import type { Origin } from '../_kit/origin/origin.ts';
import { TextReader } from '../_kit/origin/text-reader.ts';
import type { Trace } from '../_kit/origin/trace.ts';
import type { WrittenTexts } from '../_kit/origin/written-texts.ts';
import { isNumberGiven } from './number-given.ts';

/** A part of a command that the program does not fix, or that names a program. */
export interface Piece {
  readonly node: Node;
  readonly origin: Origin;
  /** It stands where the name of a program stands: the author means it to choose the command. */
  readonly isProgram: boolean;
  /** By its name, a number. */
  readonly isNumber: boolean;
}

/** Where the next part would name a program: at the start, after an operator of the shell, or after what starts one. */
const programPlace =
  /(?:[;&|(\n]|\b(?:sudo|exec|nohup|env|xargs|cmd(?:\.exe)?(?: \/\w)* \/c|sh -\w*c|-command))\s*["']?$/i;
/** Reads what a command is put together from, left to right and through the names of this file. */
export function piecesOf(texts: readonly Node[], trace: Trace, written: WrittenTexts): readonly Piece[] {
  const pieces: Piece[] = [];
  const reader = new TextReader(trace, written, (node, before) => {
    const known = trace.of(node);
    const isNumber = known === 'harmless' && isNumberGiven(node);
    const origin = isNumber ? 'parameter' : known;
    const isProgram = programPlace.test(before);
    if (isProgram || origin !== 'harmless') pieces.push({ node, origin, isProgram, isNumber });
  });
  reader.readAll(texts.flatMap((text, index) => (index === 0 ? [text] : [' ', text])));
  return pieces;
}
