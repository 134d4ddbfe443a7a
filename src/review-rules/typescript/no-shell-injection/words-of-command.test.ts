import { describe, expect, it } from '@jest/globals';
import type { RepoPath } from '../../../domain/ids.ts';
import { rangeOf } from '../../../languages/typescript/node.ts';
import { typescript } from '../../../languages/typescript/typescript.ts';
import { wordsOfCommand } from './words-of-command.ts';

/** The words of an expression; code stands in braces. */
function wordsOf(expression: string): readonly string[] | undefined {
  const parsed = typescript.parse('a.ts' as RepoPath, `(${expression})`);
  if (parsed.kind !== 'parsed') throw new Error(parsed.why);
  const [statement] = parsed.file.tree.nodesOf('ExpressionStatement');
  if (statement === undefined) throw new Error('no expression');
  const { text } = parsed.file;
  return wordsOfCommand(statement.expression)?.map((word) =>
    word
      .map((part) =>
        typeof part === 'string' ? part : `{${text.slice(rangeOf(part).start, rangeOf(part).end)}}`,
      )
      .join(''),
  );
}

describe('wordsOfCommand', () => {
  it.each([
    ['`git log ${branch}`', ['git', 'log', '{branch}']],
    ["'git tag -m \"' + message + '\" v' + version", ['git', 'tag', '-m', '{message}', 'v{version}']],
    ["`cp '${from}'  ${to}/a.txt`", ['cp', '{from}', '{to}/a.txt']],
    ['`echo "two words ${x}" \'\'`', ['echo', 'two words {x}', '']],
    ['`git add "${files}"`', ['git', 'add', '{files}']],
    ['`a ${`b${c}`}`', ['a', 'b{c}']],
  ])('cuts %s', (expression, words) => {
    expect(wordsOf(expression)).toEqual(words);
  });

  it.each([
    '`ls ${folder} | wc -l`',
    '`ls ${folder}/*`',
    '`echo $HOME ${x}`',
    '`echo "$(id) ${x}"`',
    '`git ${args}`',
    '`git add ${options.files}`',
    "`npm i ${names.join(' ')}`",
    '`echo "${x}`',
    'command',
  ])('leaves %s to the shell', (expression) => {
    expect(wordsOf(expression) ?? []).toEqual([]);
  });
});
