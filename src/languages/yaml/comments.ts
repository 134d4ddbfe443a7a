import { Lexer } from 'yaml';
import type { Range } from '../../domain/text-position.ts';
import type { Comment } from '../language.ts';
import { nodesBelow } from './node.ts';
import type { YamlNode } from './node.ts';

/** Marks that the lexer puts between the pieces of the text: a document begins, it ends, a scalar follows. */
const marks: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f']);

/** The comments of the YAML itself. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isScalar = false;
  for (const piece of new Lexer().lex(text)) {
    if (marks.has(piece)) {
      isScalar = piece === '\x1f';
      continue;
    }
    if (!isScalar && piece.startsWith('#'))
      comments.push(commentAt({ start: at, end: at + piece.length }, text));
    isScalar = false;
    at += piece.length;
  }
  return comments;
}

/** The lines of scripts that are comments there. */
export function scriptCommentsIn(documents: readonly YamlNode[], text: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (const document of documents) {
    for (const node of nodesBelow(document)) {
      if (node.kind !== 'scalar' || !node.isBlock) continue;
      const { start, end } = node.range;
      // The first line holds the mark of the block.
      for (const match of text.slice(start, end).matchAll(/(?<=\n)[ \t]*(#[^\r\n]*)/g)) {
        const from = start + match.index + match[0].indexOf('#');
        comments.push(commentAt({ start: from, end: start + match.index + match[0].length }, text));
      }
    }
  }
  return comments;
}

function commentAt(range: Range, text: string): Comment {
  const end = text[range.end - 1] === '\r' ? range.end - 1 : range.end;
  return { range: { start: range.start, end }, text: text.slice(range.start + 1, end) };
}
