import { describe, expect, it } from '@jest/globals';
import type { ChangeDescription } from '../domain/change-description.ts';
import { parseRepoPath, parseSha } from '../domain/ids.ts';
import type { Locale } from '../domain/locale.ts';
import type { ReportedAgent, ReviewReport } from '../domain/review-report.ts';
import { renderDescription } from './description.ts';
import { planConclusion } from './publish.ts';
import { context, finding, head, posted, report } from './test-kit/sample.ts';

const description: ChangeDescription = {
  ...{ head, model: 'glm-5', labels: ['feature', 'team: checkout'] },
  summary: 'Adds totals to carts, so that customers see what they pay.',
  walkthrough: [{ path: parseRepoPath('src/a.ts'), what: 'Sums up the items.' }],
  diagram: {
    kind: 'flow',
    nodes: [
      { label: 'cart', kind: 'code', state: 'new' },
      { label: 'tax', kind: 'data', state: 'same' },
    ],
    arrows: [{ from: 0, to: 1, label: 'reads' }],
  },
  effort: { level: 2, why: 'Two small files.' },
};
const proposal = { title: 'Add totals', body: 'Sums up a cart.\n\n- with tax' };
const agent: ReportedAgent = { state: 'done', gaps: [], comments: 3, description };
const old = { ...description, head: parseSha('1234567'.padEnd(40, '0')) };

function summary(overrides: Partial<ReviewReport>, room = 65_535): string {
  const limits = { ...context.limits, summaryCharacters: room };
  const call = { call: undefined, refused: [] };
  const body = planConclusion(report(overrides), posted(), call, { ...context, limits }).summary?.body ?? '';
  expect(body.length).toBeLessThanOrEqual(room);
  return body.replace(/(\n+<!-- .* -->)+$/, '');
}

describe('the description of a change', () => {
  it('stands in the summary: short at its top as a quotation, a word to each file, the drawing folded', () => {
    expect(summary({ agent })).toMatchInlineSnapshot(`
     "### ✅ Open-AutoGLM: no findings

     Every changed file that can be reviewed was reviewed.

     > 🤖 **What the change does**, in the words of a model (glm-5):
     > Adds totals to carts, so that customers see what they pay.
     >
     > feature, \`team: checkout\` · effort to review 2 of 5: Two small files.

     | File | Lines | Findings | What changes (🤖 glm-5) |
     | --- | --- | --- | --- |
     | \`src/a.ts\` | +3 −1 |  | Sums up the items. |

     <details><summary>🤖 Diagram</summary>

     \`\`\`mermaid
     flowchart TD
       n0["cart"]
       n1[("tax")]
       n0 -->|"reads"| n1
       style n0 stroke-width:3px
     \`\`\`

     <sub>Drawn by a model (glm-5). A thick line: new or changed. A dashed line: removed.</sub>

     </details>

     <sub>1 of 1 file reviewed in 0.4 s at \`abcdef0\`</sub>"
    `);
  });

  it('speaks Chinese', () => {
    expect(
      summary({ agent: { ...agent, description: { ...old, proposal } }, language: 'zh-CN' }),
    ).toMatchSnapshot();
  });

  it('of an earlier head says so, and how to get a newer one', () => {
    const body = summary({ agent: { ...agent, description: old } });
    expect(body).toContain('**What the change did at `1234567`**, an earlier head');
    expect(body).toContain('What changed (🤖 glm-5, at `1234567`)');
    expect(body).toContain('`/autoglm describe` describes it as it is now');
  });

  it('proposes words to an author who wrote none, as a quotation', () => {
    const body = summary({ agent: { ...agent, description: { ...description, proposal } } });
    expect(body).toContain('> **Add totals**\n>\n> Sums up a cart.\n>\n> \\- with tax\n\n<sub>Proposed by');
  });

  it('gives way to what was found: it takes only the room that is left', () => {
    const findings = Array.from({ length: 30 }, (_, index) => finding(`f${index}`, { anchor: undefined }));
    const without = { state: 'done', gaps: [], comments: 3 } as const;
    for (let room = 1_000; room < 7_000; room += 250) {
      const found = (body: string): readonly string[] => body.match(/`f\d+`/g) ?? [];
      const [bare, described] = [
        summary({ findings, agent: without }, room),
        summary({ findings, agent }, room),
      ];
      expect(found(described)).toEqual(found(bare));
    }
  });

  it.each<Locale>(['en', 'zh-CN'])('as an answer of its own holds all of it, in %s', (locale) => {
    const body = renderDescription({ description: { ...description, proposal }, head, locale }, 60_000);
    expect(body).toMatchSnapshot();
  });

  it('is words, whatever its model wrote', () => {
    const live = '✅ @all <b onclick=x>ok</b> ![i](https://evil.example/i) `</details>`\n/approve #1';
    const hostile: ChangeDescription = {
      ...{ ...description, model: '<i>@m</i>', summary: live, labels: [live] },
      walkthrough: [{ path: parseRepoPath('src/a.ts'), what: `${live} | x |` }],
      effort: { level: 1, why: live },
      proposal: { title: live, body: `${live}\n\`\`\`suggestion\nx\n\`\`\`` },
    };
    const body = summary({ agent: { ...agent, description: hostile } });
    for (const line of body.split('\n')) {
      const prose = line.replace(/`[^`]*`/g, '');
      expect(prose).not.toMatch(
        /<(?!\/?(?:sub|details|summary|code)>)[a-z/]|(?<!&#8203;)@\w|^\/|https?:\/\/e|(?<!\\)!\[/,
      );
    }
    expect(body.match(/<details>/g)).toHaveLength(2);
    expect(body).not.toMatch(/^```suggestion/m);
  });
});

describe('a description that is missing', () => {
  it('is told as a gap of its own, and leaves the review what it is', () => {
    const { description: _none, ...rest } = agent;
    const taskGaps = [{ task: 'describe', gap: { kind: 'out-of-time', seconds: 300 } }] as const;
    const body = summary({ agent: { ...rest, taskGaps } });
    expect(body).toContain('- description: Its 300 seconds were over.');
    expect(body).toContain('### ✅');
  });
});
