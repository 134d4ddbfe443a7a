import { describe, expect, it } from '@jest/globals';
import { prose } from '../../publish/markdown.ts';
import { fromForgeMarkdown } from './from-forge-markdown.ts';

describe('an answer that was written for a forge', () => {
  it.each([
    ['a table becomes a list', '| what | |\n| --- | --- |\n| `fix` | repairs |', '- what\n- `fix`: repairs'],
    ['a fold is open', '<details><summary>Diff</summary>\n\nx\n\n</details>', '**Diff**\n\nx'],
    ['a longer fence is one of three', '````ts\na```\n````', '```ts\na`\u200B`\u200B`\n```'],
    ['code keeps its signs', '<code>a&#124;b &lt;c&gt;</code>', '`a|b <c>`'],
    ['markers are left out', 'x<!-- autoglm:1:a:b -->', 'x'],
    ['between back-ticks nothing is replaced', '`&lt;`', '`&lt;`'],
    ['in a fence nothing is replaced', '```\n&lt; | a |\n| - |\n```', '```\n&lt; | a |\n| - |\n```'],
  ])('%s', (_name, given, expected) => {
    expect(fromForgeMarkdown(given)).toBe(expected);
  });

  it('quotes as harmlessly as there', () => {
    const quoted = fromForgeMarkdown(prose('@everyone <@1> [a](https://b.c) *x* </details> # h'));
    expect(quoted).not.toMatch(/@everyone|(?<!\\)<|(?<!\\)\[|https:\/\/|(?<!\\)\*/);
  });
});
