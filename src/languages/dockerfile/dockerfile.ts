import type { RepoPath } from '../../domain/ids.ts';
import type { SourceFile } from '../../domain/source-file.ts';
import type { Range } from '../../domain/text-position.ts';
import type { Comment, Language, ParseResult, Surroundings } from '../language.ts';
import type { Instruction, Stage } from './instruction.ts';
import { parseDockerfile } from './parse.ts';
import { stagesOf } from './stages.ts';

export interface DockerfileTree {
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
  readonly comments: readonly Range[];
}

export type Dockerfile = SourceFile<DockerfileTree>;

export const dockerfile: Language<DockerfileTree> = {
  id: 'dockerfile',
  parse,
  commentsOf,
  symbolPathAt: ({ tree }, offset) => {
    const stage = tree.stages.findLast(({ from }) => from.range.start <= offset);
    return stage?.name === undefined ? [] : [stage.name];
  },
  normalise,
  surroundings,
};

/** Of a program that makes files like this one, or of a front end that reads more than Docker's does. */
const otherLanguage = /\{\{|\{%|<%|^[ \t]*#[ \t]*syntax[ \t]*=(?![ \t]*(?:docker\.io\/)?docker\/dockerfile)/m;

function parse(path: RepoPath, text: string): ParseResult<DockerfileTree> {
  const syntax = parseDockerfile(text);
  if (syntax.kind === 'broken') return otherLanguage.test(text) ? { ...syntax, isTemplate: true } : syntax;
  const { instructions, comments } = syntax;
  const tree = { instructions, comments, stages: stagesOf(instructions) };
  return { kind: 'parsed', file: { path, language: 'dockerfile', text, tree } };
}

/** Those of the file, and those of the scripts in its here-documents. */
function commentsOf({ tree, text }: Dockerfile): readonly Comment[] {
  const inScripts = tree.instructions.flatMap(({ heredocs }) =>
    heredocs.flatMap(({ range }) =>
      Array.from(text.slice(range.start, range.end).matchAll(/^[ \t]*(#[^\r\n]*)/gm), (match) => {
        const end = range.start + match.index + match[0].length;
        return { start: end - (match[1] ?? '').length, end };
      }),
    ),
  );
  return [...tree.comments, ...inScripts]
    .sort((a, b) => a.start - b.start)
    .map((range) => ({ range, text: text.slice(range.start + 1, range.end) }));
}

function normalise({ tree, text }: Dockerfile, { start, end }: Range): string {
  const inside = tree.instructions.filter(({ range }) => start <= range.start && range.end <= end);
  return inside.length > 0
    ? inside.map(textOf).join(' ')
    : JSON.stringify(
        text
          .slice(start, end)
          .replace(/\\?\s+/g, ' ')
          .trim(),
      );
}

/** How many neighbours on each side tell where an instruction stands. */
const neighbours = 2;

function surroundings({ tree: { instructions } }: Dockerfile, { start, end }: Range): Surroundings {
  const index = instructions.findIndex(({ range }) => range.start <= start && end <= range.end);
  if (index === -1) return { before: [], after: [] };
  const before = instructions.slice(Math.max(0, index - neighbours), index).reverse();
  return {
    before: before.map(textOf),
    after: instructions.slice(index + 1, index + 1 + neighbours).map(textOf),
  };
}

function textOf({ keyword, body }: Instruction): string {
  return `${keyword} ${JSON.stringify(body.text.replace(/\s+/g, ' ').trim())}`;
}
