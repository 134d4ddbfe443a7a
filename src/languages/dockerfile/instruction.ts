import type { Range } from '../../domain/text-position.ts';
import type { SplicedText } from './spliced-text.ts';

/** One instruction, without its continuation marks and the comments between its lines. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** From the keyword to the end of its last line, or of its last here-document. */
  readonly range: Range;
  readonly flags: readonly Flag[];
  /** What follows the flags. */
  readonly body: SplicedText;
  readonly heredocs: readonly Heredoc[];
}

/** `--name=value`; the value is empty where there is none. */
export interface Flag {
  readonly name: string;
  readonly value: string;
}

export interface Heredoc {
  readonly name: string;
  /** The lines between its mark and its end. */
  readonly range: Range;
}

/** From one FROM to the next. */
export interface Stage {
  readonly from: Instruction;
  /** As written, e.g. `node:22` or `${BASE}`. */
  readonly image: string;
  readonly imageRange: Range;
  readonly name: string | undefined;
  /** Those after the FROM. */
  readonly instructions: readonly Instruction[];
}

/** The arguments in the JSON form `["…", "…"]`; undefined: it has another one. */
export function listIn({ body }: Instruction): readonly string[] | undefined {
  const text = body.text.trim();
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
    return isList ? value : undefined;
  } catch {
    // Docker takes what is no list for a command.
    return undefined;
  }
}
