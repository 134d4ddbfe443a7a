import type { SourceFile } from '../../domain/source-file.ts';
import { LineIndex } from '../../domain/text-position.ts';
import type { Range } from '../../domain/text-position.ts';
import type { Comment, Language, Surroundings } from '../language.ts';

/** Neighbours on each side that tell twins apart. */
const mostBeside = 2;
/** What opens and closes a comment in any language. */
const commentMarks = /^(?:\/\/+|\/\*+|#+!?|--+|;+|%+|<!--|\{-)?|(?:\*+\/|--+>|-\})$/g;

/**
 * A file that no front end of ours reads: lines, and comments that somebody else has found. A finding in it is recognised by its
 * own text and the lines around it, free of white space at their ends and of indentation.
 */
export function plainText(comments: readonly Range[]): Language<LineIndex> {
  return {
    id: 'plain-text',
    parse: (path, text) => ({
      kind: 'parsed',
      file: { path, language: 'plain-text', text, tree: new LineIndex(text) },
    }),
    commentsOf: (file) => comments.map((range) => commentAt(file, range)),
    symbolPathAt: () => [],
    normalise: ({ text }, { start, end }) => squeezed(text.slice(start, end)),
    surroundings,
  };
}

function commentAt({ text }: SourceFile<LineIndex>, range: Range): Comment {
  return { range, text: text.slice(range.start, range.end).trim().replace(commentMarks, '') };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Empty lines are none. */
function surroundings({ tree: lines }: SourceFile<LineIndex>, range: Range): Surroundings {
  const { first, last } = lines.linesOf(range);
  const from = (line: number, step: 1 | -1): readonly string[] => {
    const found: string[] = [];
    for (let at = line; at >= 1 && at <= lines.lineCount && found.length < mostBeside; at += step) {
      const written = squeezed(lines.textOf(at));
      if (written !== '') found.push(written);
    }
    return found;
  };
  return { before: from(first - 1, -1), after: from(last + 1, 1) };
}
