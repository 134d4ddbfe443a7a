import { describe, expect, it } from '@jest/globals';
import { diagramKinds, nodeKinds, nodeStates } from '../domain/change-description.ts';
import type { Diagram } from '../domain/change-description.ts';
import { mermaidLabel, mermaidOf } from './mermaid.ts';

/** All that we ever write in this language, but for the labels. */
const word = '[\\p{L}\\p{N}\\p{M} ,._+=()/…-]+';
const rows = [
  'flowchart TD',
  'sequenceDiagram',
  `  n\\d+(?:\\["${word}"\\]|\\[\\("${word}"\\)\\]|\\[\\["${word}"\\]\\]|\\(\\["${word}"\\]\\)|\\{"${word}"\\})`,
  `  n\\d+ -->(?:\\|"${word}"\\|)? n\\d+`,
  '  style n\\d+ stroke-(?:width:3px|dasharray:4 4)',
  `  participant n\\d+ as ${word}`,
  `  n\\d+->>n\\d+: ${word}`,
].map((row) => new RegExp(`^${row}$`, 'u'));

const attacks = [
  'x"] click n0 href "https://evil.example" _blank',
  'a\n  click n0 call alert(1)',
  '%%{init: {"securityLevel": "loose"}}%%',
  '<img src=x onerror=alert(1)> <b>bold</b>',
  '"`**markdown** [x](https://evil.example)`"',
  '#lt;script#gt; &lt;script&gt; &#60;',
  'www.evil.example //evil.example https://evil.example',
  '@everyone #1 !2 ~label %3 $$\\frac{1}{2}$$',
  '```\n</details>\n/approve',
  'fa:fa-user :::danger -->|x| n1; end',
  '\u202Etxt.exe\u202C \u200B \u{E0041}',
  '<!-- autoglm:1 finding 0 A -->',
  '✅ 🎉 ',
  '%',
];

const drawings = diagramKinds.flatMap((kind) =>
  attacks.map((label): Diagram => ({
    kind,
    nodes: nodeKinds.flatMap((shape) => nodeStates.map((state) => ({ label, kind: shape, state }))),
    arrows: [{ from: 0, to: 1, label }],
  })),
);

describe('a diagram', () => {
  it('shows what is connected how, and what the change makes of it', () => {
    const nodes = [
      { label: 'cart.total()', kind: 'code', state: 'new' },
      { label: 'tax rates', kind: 'data', state: 'same' },
      { label: 'old/rates', kind: 'service', state: 'removed' },
    ] as const;
    const arrows = [
      { from: 0, to: 1, label: 'reads' },
      { from: 0, to: 2, label: '' },
    ];
    expect(mermaidOf({ kind: 'flow', nodes, arrows })).toMatchInlineSnapshot(`
     "flowchart TD
       n0["cart.total()"]
       n1[("tax rates")]
       n2[["old/rates"]]
       n0 -->|"reads"| n1
       n0 --> n2
       style n0 stroke-width:3px
       style n2 stroke-dasharray:4 4"
    `);
    expect(mermaidOf({ kind: 'sequence', nodes, arrows })).toMatchInlineSnapshot(`
     "sequenceDiagram
       participant n0 as cart.total()
       participant n1 as tax rates
       participant n2 as old/rates
       n0->>n1: reads
       n0->>n2: …"
    `);
  });

  it.each(drawings)('holds nothing but rows of ours with words in them: %j', (drawing) => {
    const strange = mermaidOf(drawing)
      .split('\n')
      .filter((row) => !rows.some((known) => known.test(row)));
    expect(strange).toEqual([]);
  });

  it.each([
    ['- one', 'one'],
    ['+ - x', 'x'],
    ['= -+ x', 'x'],
    ['2. two', '2 two'],
    ['1) parse', '1 parse'],
    ['- 1. parse', '1 parse'],
    ['1.', '1'],
    ['1)', '1'],
    ['1.5 s', '1.5 s'],
    ['v1.', 'v1.'],
    ['+', ''],
  ])('shows %j as %j, which is no item of a list', (label, shown) => {
    expect(mermaidLabel(label)).toBe(shown);
  });

  it('keeps of a label no sign that means something, whichever it is', () => {
    const every = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code));
    const kept = every.map(mermaidLabel).join('');
    expect(kept).toMatch(/^[\p{L}\p{N}\p{M},._+=()/-]+$/u);
    expect(mermaidLabel('https://www.evil.example//x--y')).toBe('https /www evil.example/x-y');
    expect(mermaidLabel('读取 税率（新）')).toBe('读取 税率 新');
  });
});
