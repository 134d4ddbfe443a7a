import { baselineFile } from '../domain/baseline.ts';
import type { KnownFinding } from '../domain/baseline.ts';
import { say } from '../domain/locale.ts';
import type { Localized } from '../domain/locale.ts';
import { count, fill } from '../domain/words.ts';
import type { Compared } from '../review/baseline-entries.ts';
import type { MovedEntry } from '../review/moved-entries.ts';
import { exitCodes } from './command-io.ts';
import type { ReviewSession } from './review-session.ts';
import { printableText } from './terminal/cells.ts';

export const baselineTexts = {
  wrote: say(
    'Wrote {file}: {findings} in {files}; {added} new, {gone} gone',
    '已写入 {file}：{files}中的 {findings}；新增 {added} 个，消失 {gone} 个',
  ),
  commit: say(
    'Commit it: in force is the file of the branch that a change goes to.',
    '请提交该文件：生效的是变更目标分支上的版本。',
  ),
  gone: say('{place}  {rule}  {id}  {count} gone', '{place}  {rule}  {id}  已消失 {count} 个'),
  moved: say('{place}  {rule}  {id}  {count} moved to {to}', '{place}  {rule}  {id}  {count} 个已移至 {to}'),
  stale: say(
    'No longer there: {findings} of {file}. To take that out: autoglm baseline --prune',
    '{file} 中的 {findings}已不存在。如需移除：autoglm baseline --prune',
  ),
  renamed: say(
    'Under another name: {findings} of {file}. To have them listed under that: autoglm baseline --prune',
    '{file} 中的 {findings}所在文件已改名。如需按新名称列出：autoglm baseline --prune',
  ),
  allThere: say('Everything in {file} is still there', '{file} 中的问题全部仍然存在'),
  notSeen: say(
    'Could not be reviewed, what is listed of it stays: {path}',
    '无法审查，清单中的相关条目保持不变：{path}',
  ),
} as const satisfies Record<string, Localized>;

type Facts = Readonly<Record<string, string | number>>;

/** A line for people, beside what was asked for. */
export function note({ io, config }: ReviewSession, text: Localized, facts: Facts): void {
  io.err.write(`${fill(text, config.language, facts)}\n`);
}

/** What `--check` found. @returns the exit code */
export function tellStale({ gone }: Compared, moved: readonly MovedEntry[], session: ReviewSession): number {
  const { io, config } = session;
  for (const one of gone) io.out.write(`${fill(baselineTexts.gone, config.language, factsOf(one))}\n`);
  for (const { from, to } of moved) {
    const facts = { ...factsOf(from), to: printableText(to.path) };
    io.out.write(`${fill(baselineTexts.moved, config.language, facts)}\n`);
  }
  const tell = (text: Localized, entries: readonly KnownFinding[]): void => {
    const findings = count(config.language, totalOf(entries), 'finding');
    note(session, text, { file: baselineFile, findings });
  };
  const isAsListed = gone.length === 0 && moved.length === 0;
  if (isAsListed) tell(baselineTexts.allThere, []);
  if (gone.length > 0) tell(baselineTexts.stale, gone);
  if (moved.length > 0)
    tell(
      baselineTexts.renamed,
      moved.map(({ from }) => from),
    );
  return isAsListed ? exitCodes.clean : exitCodes.findings;
}

function factsOf({ path, rule, fingerprint, count: amount }: KnownFinding): Facts {
  return { place: printableText(path), rule: printableText(rule), id: fingerprint, count: amount };
}

export function tellWritten(
  entries: readonly KnownFinding[],
  { added, gone }: Pick<Compared, 'added' | 'gone'>,
  session: ReviewSession,
): void {
  const { language } = session.config;
  const files = new Set(entries.map(({ path }) => path)).size;
  note(session, baselineTexts.wrote, {
    file: baselineFile,
    findings: count(language, totalOf(entries), 'finding'),
    files: count(language, files, 'file'),
    added: totalOf(added),
    gone: totalOf(gone),
  });
  note(session, baselineTexts.commit, {});
}

function totalOf(entries: readonly KnownFinding[]): number {
  return entries.reduce((sum, { count: amount }) => sum + amount, 0);
}
