import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { parseXml } from '../test-kit/parse-xml.ts';
import { plainLayout, sampleReport } from '../test-kit/sample-report.ts';
import { renderCheckstyle } from './checkstyle.ts';
import { renderGitLabCodeQuality } from './gitlab-codequality.ts';
import { renderJunit } from './junit.ts';
import type { Report } from './report.ts';

const change = {
  'src/a <b>.ts': "good();\nf('😀'); bad('s3cret');\nworse();\n",
  'src/clean.ts': 'good();\n',
  'src/broken.ts': 'if (\n',
  'readme.md': 'hello',
};
const changed = (): Promise<Report> => sampleReport({}, change);
const clean = (): Promise<Report> => sampleReport({}, { 'a.ts': 'good();\n' });

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().min(1),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)/),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

describe('a review as code quality of GitLab', () => {
  it('tells findings, and files that were not analysed, in the published form', async () => {
    const report = await changed();
    const entries = codeQuality.parse(JSON.parse(renderGitLabCodeQuality(report, plainLayout)));
    expect(entries.map(({ check_name, severity, location }) => [check_name, severity, location])).toEqual([
      ['no-bad-name', 'major', { path: 'src/a <b>.ts', lines: { begin: 2 } }],
      ['no-bad-name', 'minor', { path: 'src/a <b>.ts', lines: { begin: 3 } }],
      ['not-analysed', 'info', { path: 'src/broken.ts', lines: { begin: 1 } }],
    ]);
    expect(entries[0]?.description).toBe('`bad` is a bad name. A bad name misleads its readers.');
  });

  it('names each entry by an identity that it keeps when lines move', async () => {
    const before = await sampleReport({}, { 'a.ts': 'bad();\nbad();\nif (x) worse();\n' });
    const after = await sampleReport({}, { 'a.ts': '// moved\n\nbad();\nbad();\nif (x) worse();\n' });
    const names = [before, after].map((report) =>
      codeQuality
        .parse(JSON.parse(renderGitLabCodeQuality(report, plainLayout)))
        .map(({ fingerprint }) => fingerprint),
    );
    expect(names[0]).toEqual(names[1]);
    expect(new Set(names[0]).size).toBe(3);
  });

  it('is an empty list when nothing was found', async () => {
    expect(renderGitLabCodeQuality(await clean(), plainLayout)).toBe('[]\n');
  });
});

describe('a review as Checkstyle', () => {
  it('has an element for each file, with what was found in it', async () => {
    const document = parseXml(renderCheckstyle(await changed(), plainLayout));
    expect(document).toMatchObject({
      name: 'checkstyle',
      attributes: { version: '4.3' },
      content: [
        {
          name: 'file',
          attributes: { name: 'src/a <b>.ts' },
          content: [
            {
              name: 'error',
              attributes: {
                line: '2',
                column: '10',
                severity: 'error',
                message: '`bad` is a bad name. A bad name misleads its readers.',
                source: 'autoglm.no-bad-name',
              },
            },
            { name: 'error', attributes: { line: '3', severity: 'warning' } },
          ],
        },
        {
          name: 'file',
          attributes: { name: 'src/broken.ts' },
          content: [{ attributes: { line: '1', severity: 'warning', source: 'autoglm.not-analysed' } }],
        },
      ],
    });
  });

  it('has no files when nothing was found', async () => {
    expect(parseXml(renderCheckstyle(await clean(), plainLayout)).content).toEqual([]);
  });
});

describe('a review as JUnit', () => {
  it('fails a case for what is at the failing level, and passes the rest with its words', async () => {
    const document = parseXml(renderJunit(await changed(), plainLayout));
    const counts = { tests: '4', failures: '1', errors: '0' };
    expect(document).toMatchObject({ name: 'testsuites', attributes: counts });
    const [suite] = document.content;
    expect(suite).toMatchObject({
      name: 'testsuite',
      attributes: { ...counts, name: 'Open-AutoGLM', skipped: '1', time: '0.420' },
      content: [
        {
          name: 'testcase',
          attributes: {
            classname: 'src/a <b>.ts',
            name: expect.stringMatching(/^no-bad-name \w{7}$/),
          },
          content: [
            {
              name: 'failure',
              attributes: { type: 'error', message: '`bad` is a bad name.' },
              content: expect.stringContaining('src/a <b>.ts:2:10\n`bad` is a bad name.\n'),
            },
          ],
        },
        { content: [{ name: 'system-out' }] },
        { attributes: { classname: 'src/clean.ts', name: 'no findings' }, content: [] },
        { attributes: { classname: 'src/broken.ts' }, content: [{ name: 'skipped' }] },
      ],
    });
  });

  it('fails nothing when nothing is to fail', async () => {
    const report: Report = { ...(await changed()), failingLevel: 'never' };
    expect(parseXml(renderJunit(report, plainLayout)).attributes).toMatchObject({ failures: '0' });
  });

  it('has a case for a clean file, and none for no file', async () => {
    expect(parseXml(renderJunit(await clean(), plainLayout)).attributes).toMatchObject({
      tests: '1',
      failures: '0',
    });
    const nothing = parseXml(renderJunit(await sampleReport({}, {}), plainLayout));
    expect(nothing.content).toMatchObject([{ name: 'testsuite', content: [] }]);
  });
});
