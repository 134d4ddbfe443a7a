import { describe, expect, it } from '@jest/globals';
import { createInThreadPool } from '../../test/in-thread-pool.ts';
import { memorySource } from '../../test/memory-change.ts';
import { createRuleCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { Draft, DraftedFile } from '../domain/draft.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { Fingerprint } from '../domain/ids.ts';
import { reviewRules } from '../review-rules/index.ts';
import { analysisSettings } from './analyse.ts';
import type { FixChecks } from './check-fixes.ts';
import { verifyDraft } from './verify-draft.ts';

const path = parseRepoPath('src/cart.ts');
const text = 'export function run(): void {\n  debugger;\n  start();\n}\n';
const files = { 'src/cart.ts': text, 'docs/cart.md': '# Cart\n', 'src/odd.ts': 'a("\uFFFD");\n' };

const pool = createInThreadPool(reviewRules);
const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);

function edit(find: string, replacement: string, file: keyof typeof files = 'src/cart.ts'): DraftedFile {
  const start = files[file].indexOf(find);
  const range = { start, end: start + find.length };
  return {
    kind: 'edited',
    path: parseRepoPath(file),
    edits: [{ path: parseRepoPath(file), range, text: replacement }],
  };
}

function added(name: string, content: string): DraftedFile {
  return { kind: 'new', path: parseRepoPath(name), text: content };
}

function verify(
  first: DraftedFile,
  rest: readonly DraftedFile[] = [],
  ends?: Draft['ends'],
  checks?: FixChecks,
) {
  const draft = { files: [first, ...rest] as const, ...(ends && { ends }) };
  return verifyDraft(draft, { source: memorySource(files), config, pool, checks });
}

/** The finding of the rule in the file, as it is named there. */
async function targetIn(): Promise<Draft['ends']> {
  const [result] = await pool.analyse([{ path, text, settings: analysisSettings(config)(path) }]);
  const [finding] = result?.kind === 'analysed' ? result.findings : [];
  return finding && { path, fingerprint: finding.fingerprint };
}

describe('a draft', () => {
  it('is verified when each of its files is, and shown as one patch that adds files too', async () => {
    const verdict = await verify(edit('start()', 'stop()'), [
      added('src/cart.test.ts', "it('runs', () => run());\n"),
      edit('# Cart', '# The cart', 'docs/cart.md'),
    ]);
    expect(verdict).toMatchObject({ kind: 'verified', draft: { unparsed: ['docs/cart.md'] } });
    const patch = verdict.kind === 'verified' ? verdict.draft.patch : '';
    expect(patch).toContain('--- a/src/cart.ts\n+++ b/src/cart.ts\n');
    expect(patch).toContain('new file mode 100644\n--- /dev/null\n+++ b/src/cart.test.ts\n@@ -0,0 +1,1 @@\n');
    expect(patch).toContain('-# Cart\n+# The cart\n');
  });

  it('has to end the finding that it is for', async () => {
    const ends = await targetIn();
    expect(ends).toBeDefined();
    expect((await verify(edit('  debugger;\n', ''), [], ends)).kind).toBe('verified');
    const left = await verify(edit('start()', 'stop()'), [], ends);
    expect(left).toMatchObject({ kind: 'rejected', problem: { kind: 'still-reported', path } });
  });

  it.each([
    ['another file', added('src/new.ts', 'start();\n')],
    ['a document', edit('# Cart', '# The cart', 'docs/cart.md')],
  ])('does not end a finding by what it writes to %s', async (_what, file) => {
    const verdict = await verify(file, [], await targetIn());
    expect(verdict).toMatchObject({ kind: 'rejected', problem: { kind: 'still-reported', path } });
  });

  it('does not end a finding that is not there', async () => {
    const gone = { path, fingerprint: 'gone' as Fingerprint };
    const verdict = await verify(edit('  debugger;\n', ''), [], gone);
    expect(verdict).toMatchObject({ kind: 'rejected', problem: { kind: 'still-reported', path } });
  });

  it.each([
    ['does-not-parse', edit('start()', 'start(')],
    ['new-finding', edit('start()', 'start(); debugger')],
    ['new-finding', added('src/new.ts', 'debugger;\n')],
    [
      'new-finding',
      added(
        'src/new.ts',
        '// autoglm-disable-next-line no-debugger-or-focused-test -- it is fine\ndebugger;\n',
      ),
    ],
    ['does-not-parse', added('src/new.ts', 'function {\n')],
    ['unread', added('src/new.rb', 'class Cart\nend\n')],
    ['is-there', added('src/cart.ts', 'x;\n')],
    ['changes-nothing', edit('start()', 'start()')],
    ['not-utf-8', edit('a(', 'b(', 'src/odd.ts')],
    ['does-not-apply', { ...edit('start()', 'x'), path: parseRepoPath('src/gone.ts') }],
  ] as const)('is rejected as %s', async (kind, file) => {
    expect(await verify(file)).toMatchObject({ kind: 'rejected', problem: { kind, path: file.path } });
  });

  it.each([
    ['passed', 'passed', 'verified', { passes: 'npm test' }],
    ['passed', 'failed', 'rejected', undefined],
    ['passed', 'timed-out', 'rejected', undefined],
    ['passed', undefined, 'verified', {}],
    ['failed', 'failed', 'verified', {}],
    [undefined, 'failed', 'verified', {}],
  ] as const)(
    'whose head %s the check, and which itself %s it, is %s',
    async (without, ending, kind, draft) => {
      const asked: string[] = [];
      const verdict = await verify(edit('start()', 'stop()'), [added('src/x.ts', 'x();\n')], undefined, {
        ...{ command: 'npm test', isFor: () => true },
        ending: (changed) => {
          asked.push([...changed.keys()].join());
          return Promise.resolve(changed.size === 0 ? without : ending);
        },
      });
      expect(verdict.kind).toBe(kind);
      if (kind === 'rejected')
        expect(verdict).toMatchObject({ problem: { kind: 'check-failed', detail: 'npm test' } });
      else expect(verdict).toMatchObject({ draft });
      expect(verdict.kind === 'verified' && 'passes' in verdict.draft).toBe(
        draft !== undefined && 'passes' in draft,
      );
      expect(asked.slice(1)).toEqual(without === 'passed' ? ['src/cart.ts,src/x.ts'] : []);
    },
  );

  it('says which rule finds something new', async () => {
    const verdict = await verify(added('src/new.ts', 'debugger;\n'));
    expect(verdict).toMatchObject({ problem: { detail: 'no-debugger-or-focused-test' } });
  });
});
