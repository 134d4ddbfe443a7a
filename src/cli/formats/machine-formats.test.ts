import { describe, expect, it } from '@jest/globals';
import { plainLayout, sampleReport } from '../test-kit/sample-report.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { reviewDocument } from './review-document.ts';
import { renderSarif } from './sarif.ts';

const change = {
  'src/a b.ts':
    "// autoglm-disable-next-line no-bad-name -- agreed\nbad();\nf('😀'); bad('s3cret');\nworse();\n",
  'src/broken.ts': 'if (\n',
  'readme.md': 'hello',
};

describe('a review as JSON', () => {
  it('is what its schema says', async () => {
    const document: unknown = JSON.parse(renderJson(await sampleReport({}, change), plainLayout));
    expect(reviewDocument.parse(document)).toEqual(document);
  });

  it('tells findings with places in UTF-16 code units, and verified fixes', async () => {
    const document: unknown = JSON.parse(renderJson(await sampleReport({}, change), plainLayout));
    expect(document).toMatchObject({
      version: 1,
      outcome: 'partial',
      verdict: 'block',
      compared: { base: 'main', head: 'work tree' },
      filesAnalysed: 1,
      findings: [
        {
          rule: 'no-bad-name',
          family: 'correctness',
          kind: 'bad',
          severity: 'error',
          path: 'src/a b.ts',
          start: { line: 3, column: 10 },
          end: { line: 3, column: 13 },
          fix: {
            safety: 'safe',
            edits: [
              {
                path: 'src/a b.ts',
                start: { line: 3, column: 10 },
                end: { line: 3, column: 13 },
                text: 'good',
              },
            ],
          },
        },
        { kind: 'worse', severity: 'warning', confidence: 'likely', fix: null },
      ],
      skipped: expect.arrayContaining([
        { path: 'readme.md', reason: 'unsupported', detail: null },
        expect.objectContaining({ path: 'src/broken.ts', reason: 'unparsable' }),
      ]),
      suppressed: [
        { rule: 'no-bad-name', start: { line: 2, column: 1 }, reason: 'agreed', byThisChange: true },
      ],
    });
  });
});

describe('a review as workflow commands', () => {
  it('annotates findings, and warns of what was not analysed', async () => {
    const lines = renderGithub(await sampleReport({}, change), plainLayout).split('\n');
    expect(lines[0]).toMatch(
      /^::error file=src\/a b\.ts,line=3,endLine=3,col=10,endColumn=13,title=no-bad-name \w{7}::`bad` is a bad name\.%0AA bad name misleads its readers\.%0Afix: Call it `good`$/,
    );
    expect(lines[1]).toMatch(/^::warning file=src\/a b\.ts,line=4,/);
    expect(lines[2]).toMatch(
      /^::warning file=src\/broken\.ts,title=Partial review%3A this was not analysed::does not parse%0Aline /,
    );
    expect(lines.slice(3)).toEqual(['']);
  });

  it('lets no path begin a command of its own', async () => {
    const text = renderGithub(
      await sampleReport({}, { 'a\n::set-env name=x::y,%.ts': 'bad();\n' }),
      plainLayout,
    );
    expect(text.trimEnd().split('\n')).toHaveLength(1);
    expect(text).toContain('file=a%0A%3A%3Aset-env name=x%3A%3Ay%2C%25.ts,');
  });
});

/** The parts of SARIF 2.1.0 that are written, as the specification demands them. */
interface Sarif {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: {
        readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly invocations: readonly [{ readonly toolExecutionNotifications: readonly object[] }];
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[];
    },
  ];
}

describe('a review as SARIF', () => {
  async function sarif(): Promise<Sarif> {
    return JSON.parse(renderSarif(await sampleReport({}, change), plainLayout)) as Sarif;
  }

  it('describes the rules, with help and with family and kinds as tags', async () => {
    const { rules, name } = (await sarif()).runs[0].tool.driver;
    expect(name).toBe('Open-AutoGLM');
    expect(rules[0]).toEqual({
      id: 'no-bad-name',
      name: 'NoBadName',
      shortDescription: { text: 'Reports bad names.' },
      fullDescription: { text: 'Reports bad names. A bad name misleads its readers.' },
      help: {
        text: 'Reports bad names.\n\nA bad name misleads its readers.\n\nFind a better name.',
        markdown: expect.stringContaining('```ts\n// ✖\nbad();\n```'),
      },
      defaultConfiguration: { level: 'error', enabled: true },
      properties: { tags: ['family:correctness', 'kind:bad', 'kind:worse'] },
    });
  });

  it('says of rules and findings what the settings make of them', async () => {
    const report = await sampleReport({}, change);
    const findings = report.review.findings.map((finding) => ({ ...finding, mode: 'note' as const }));
    const settled = {
      ...{ ...report, review: { ...report.review, findings } },
      configOf: () => ({ state: 'off', mode: 'comment', options: {} }) as const,
    };
    const [{ tool, results }] = (JSON.parse(renderSarif(settled, plainLayout)) as Sarif).runs;
    expect(tool.driver.rules[0]).toMatchObject({
      defaultConfiguration: { level: 'warning', enabled: false },
    });
    expect(results[0]).toMatchObject({ level: 'note' });
  });

  it('gives each finding its rule, place, identity and fix', async () => {
    const [run] = (await sarif()).runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(
      run.results.map(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id === ruleId),
    ).toEqual([true, true, true]);
    expect(run.results[0]).toEqual({
      ruleId: 'no-bad-name',
      ruleIndex: 0,
      level: 'error',
      message: { text: '`bad` is a bad name.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: 'SRCROOT' },
            region: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 13 },
          },
        },
      ],
      partialFingerprints: { 'autoglm/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      properties: { tags: ['family:correctness', 'kind:bad'], confidence: 'certain' },
      suppressions: [],
      fixes: [
        {
          description: { text: 'Call it `good`' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'src/a%20b.ts', uriBaseId: 'SRCROOT' },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 13 },
                  insertedContent: { text: 'good' },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('keeps what a comment silences, as suppressed', async () => {
    expect((await sarif()).runs[0].results[2]).toMatchObject({
      suppressions: [{ kind: 'inSource', status: 'underReview', justification: 'agreed' }],
    });
  });

  it('notes every file that was not analysed', async () => {
    expect((await sarif()).runs[0].invocations[0].toolExecutionNotifications).toEqual([
      expect.objectContaining({ level: 'note', descriptor: { id: 'unsupported' } }),
      expect.objectContaining({ level: 'warning', descriptor: { id: 'unparsable' } }),
    ]);
  });
});
