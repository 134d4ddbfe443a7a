import { describe, expect, it } from '@jest/globals';
import { parseRepoPath } from '../../domain/ids.ts';
import { dockerfile } from './dockerfile.ts';
import type { Dockerfile } from './dockerfile.ts';
import { listIn } from './instruction.ts';
import { assignmentsOf, wordsOf } from './words.ts';

function parse(text: string): Dockerfile {
  const parsed = dockerfile.parse(parseRepoPath('Dockerfile'), text);
  if (parsed.kind === 'broken') throw new Error(`${parsed.line}: ${parsed.why}`);
  return parsed.file;
}

/** Keywords with what follows the flags. */
function read(text: string): readonly string[] {
  return parse(text).tree.instructions.map(({ keyword, body }) => `${keyword} ${body.text}`);
}

describe('a Dockerfile', () => {
  it('is read instruction by instruction, in upper or lower case', () => {
    expect(read('FROM node:22\n\n  run npm ci\n')).toEqual(['FROM node:22', 'RUN npm ci']);
  });

  it('goes on over continued lines, comments and empty lines between them', () => {
    const text = 'FROM a\nRUN one \\\n# why\n\n  && two \\  \n  && three\nUSER app\n';
    expect(read(text)).toEqual(['FROM a', 'RUN one   && two   && three', 'USER app']);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });

  it('is continued by the character that its directive names', () => {
    expect(read('# escape=`\nFROM a\nCOPY x `\n  C:\\\nUSER b\n')).toEqual([
      'FROM a',
      'COPY x   C:\\',
      'USER b',
    ]);
  });

  it('holds here-documents, which are no instructions', () => {
    const text = 'FROM a\nRUN <<EOF\nUSER root\nEOF\nCOPY <<-"A" <<B /x/\n\tone\n\tA\ntwo\nB\nUSER app\n';
    const { instructions } = parse(text).tree;
    expect(instructions.map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'COPY', 'USER']);
    const contents = instructions.flatMap(({ heredocs }) =>
      heredocs.map(({ range }) => text.slice(range.start, range.end)),
    );
    expect(contents).toEqual(['USER root\n', '\tone\n', 'two\n']);
    expect(read('FROM a\nRUN echo $((1<<EOF))\n')).toHaveLength(2);
  });

  it('has flags before the arguments', () => {
    const [, run] = parse('FROM a\nRUN --mount=type=cache,target=/x \\\n  --network=none make --all\n').tree
      .instructions;
    expect(run?.flags).toEqual([
      { name: 'mount', value: 'type=cache,target=/x' },
      { name: 'network', value: 'none' },
    ]);
    expect(run?.body.text).toBe('make --all');
  });

  it('knows where each word stands', () => {
    const text = 'FROM a\nENV A="b c" \\\n  # note\n  D=e\\ f G=\'h\'\n';
    const [, env] = parse(text).tree.instructions;
    const words = env === undefined ? [] : wordsOf(env);
    expect(words.map(({ text: word }) => word)).toEqual(['A=b c', 'D=e f', 'G=h']);
    expect(words.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'A="b c"',
      'D=e\\ f',
      "G='h'",
    ]);
  });

  it('sets variables in three ways', () => {
    const all = parse('ARG A\nFROM a\nENV B=1 C="2 3"\nENV D four five\nARG E=\n').tree.instructions;
    const set = all.filter(({ keyword }) => keyword !== 'FROM').flatMap(assignmentsOf);
    expect(set.map(({ name, value }) => [name, value])).toEqual([
      ['A', undefined],
      ['B', '1'],
      ['C', '2 3'],
      ['D', 'four five'],
      ['E', ''],
    ]);
  });

  it('has stages', () => {
    const { stages } = parse(
      'ARG V=1\nFROM --platform=linux/amd64 node:${V} AS build\nRUN make\nFROM scratch\nUSER 1\n',
    ).tree;
    expect(stages.map(({ image, name, instructions }) => [image, name, instructions.length])).toEqual([
      ['node:${V}', 'build', 1],
      ['scratch', undefined, 1],
    ]);
  });

  it('gives the JSON form as a list', () => {
    const lists = parse('FROM a\nCMD ["a", "b c"]\nCMD [ -f x ]\nCMD a\n').tree.instructions.map(listIn);
    expect(lists).toEqual([undefined, ['a', 'b c'], undefined, undefined]);
  });

  it.each([
    ['an unknown instruction', 'FROM a\n\nINSTALL b\n', 3],
    ['a here-document without an end', 'FROM a\nRUN <<EOF\nb\n', 2],
    ['a mark of a conflict', 'FROM a\n<<<<<<< ours\n', 2],
  ])('is broken by %s', (_what, text, line) => {
    expect(dockerfile.parse(parseRepoPath('Dockerfile'), text)).toMatchObject({ kind: 'broken', line });
    expect(dockerfile.parse(parseRepoPath('Dockerfile'), text)).not.toHaveProperty('isTemplate');
  });

  it.each(['FROM a\n{% if b %}\nRUN c\n{% endif %}\n', '# syntax=acme/plus:1\nFROM a\nINCLUDE b\n'])(
    'is not called broken when it is of another language: %j',
    (text) => {
      expect(dockerfile.parse(parseRepoPath('Dockerfile'), text)).toMatchObject({ isTemplate: true });
    },
  );
});

describe('the place of something in a Dockerfile', () => {
  const text = 'FROM a AS build\nRUN make   all\nRUN <<EOF\n# note\nmake\nEOF\nUSER app\n# end\n';
  const file = parse(text);
  const rangeOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

  it('is told by its stage and its neighbours, free of formatting', () => {
    expect(dockerfile.symbolPathAt(file, text.indexOf('make'))).toEqual(['build']);
    expect(dockerfile.normalise(file, rangeOf('RUN make   all'))).toBe('RUN "make all"');
    expect(dockerfile.normalise(file, rangeOf('make   all'))).toBe('"make all"');
    expect(dockerfile.surroundings(file, rangeOf('USER app')).before).toEqual([
      'RUN "<<EOF"',
      'RUN "make all"',
    ]);
  });

  it('may be a comment, also in a script', () => {
    expect(dockerfile.commentsOf(file).map((comment) => comment.text)).toEqual([' note', ' end']);
  });
});
