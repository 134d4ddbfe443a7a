import { echoOf } from '../commands/answer.ts';
import { draftTexts } from '../commands/draft-texts.ts';
import { failureWords } from '../commands/render-draft.ts';
import type { Draft, DraftProblem, DraftWish } from '../domain/draft.ts';
import type { PlannedFix } from '../domain/fix-plan.ts';
import { shortId } from '../domain/ids.ts';
import { say } from '../domain/locale.ts';
import { keyOfChange } from '../domain/job.ts';
import type { EditsJob } from '../domain/agent-jobs.ts';
import { fill } from '../domain/words.ts';
import { codeSpan } from '../publish/markdown.ts';
import { findFinding } from '../review/find-finding.ts';
import type { FoundAgain } from '../review/find-finding.ts';
import { readSettings } from '../review/read-settings.ts';
import { sourceOf } from '../review/report-finding.ts';
import type { VerifiedDraft } from '../review/verify-draft.ts';
import { agentAtChange } from './agent-at-change.ts';
import { answerChatJob } from './answer-chat.ts';
import { runChecks } from './checks.ts';
import { concludeDraft, failed } from './conclude-draft.ts';
import type { DraftEnding } from './conclude-draft.ts';
import { gaveUpWords } from './gave-up-words.ts';
import { forgeOf } from './job-parts.ts';
import type { AgentMeans, JobParts } from './job-parts.ts';
import { nothing } from './runner.ts';
import type { Run, Runner } from './runner.ts';
import { tellAsker } from './tell-asker.ts';
import { verifiedDraft } from './verified-draft.ts';
import type { DraftGround } from './verified-draft.ts';

/**
 * Has the agent write what a person wishes, and writes over the word that it was asked what came of it: a plan, which a
 * maintainer can confirm, or why there is none. A try after a crash makes the same plan again, from the same answers.
 */
export function createProposeEditsRunner(parts: JobParts): Runner<'propose-edits'> {
  return async (job, run) => {
    if ((await parts.store.plan(job.plan)) !== undefined) return nothing;
    const ending = await propose(job, run, parts);
    const body = `${echoOf(commandOf(job.wish))}\n\n${ending.body}`;
    const { conversation } = forgeOf(parts, job.change.repo.forge);
    await tellAsker(job, { ...ending, body }, conversation);
    run.log.info({ plan: job.plan, wish: job.wish.kind, state: ending.state }, 'edits proposed');
    const inChat = job.chat === undefined ? [] : [answerChatJob(job.chat, ending)];
    return { writes: ending.writes, next: [...ending.next, ...inChat] };
  };
}

async function propose(job: EditsJob, run: Run, parts: JobParts): Promise<DraftEnding> {
  const { change: ref, installation, givenUp } = job;
  const { agent: means } = parts;
  if (means === undefined || givenUp !== undefined) return failed(await gaveUpWords(givenUp, parts));
  const opened = await forgeOf(parts, ref.repo.forge).reader.open(ref, installation);
  const { config } = await readSettings(opened.settings, parts.installationSettings, parts.engine);
  const { language: locale } = config;
  if (opened.change.state !== 'open') return failed(draftTexts.notOpen[locale]);
  if (opened.change.head !== job.head) return failed(draftTexts.headMoved[locale]);
  const checks = runChecks({ opened, dismissals: [], run }, parts);
  const ground: DraftGround = { opened, config, signal: run.signal, ...checks };
  const found = await findToRepair(job, ground, parts);
  if (job.wish.kind === 'fix' && found === undefined)
    return failed(fill(draftTexts.findingGone, locale, { id: codeSpan(shortId(job.wish.finding)) }));
  return draft({ job, run, ground, found, means }, parts);
}

function findToRepair(
  { wish, change }: EditsJob,
  { opened, config, signal }: DraftGround,
  { store, engine }: JobParts,
): Promise<FoundAgain | undefined> {
  if (wish.kind !== 'fix') return Promise.resolve(undefined);
  return store
    .memory(keyOfChange(change))
    .then((memory) => findFinding({ opened, config, signal, memory }, wish.finding, engine));
}

interface Task {
  readonly job: EditsJob;
  readonly run: Run;
  readonly ground: DraftGround;
  readonly found: FoundAgain | undefined;
  readonly means: AgentMeans;
}

async function draft(task: Task, parts: JobParts): Promise<DraftEnding> {
  const { job, run, ground, found, means } = task;
  const { opened, config } = ground;
  const verifier = createVerifier(task, parts);
  // Read into memory when somebody asks, see `generate`.
  const { draftWithAgent } = await import('../agent/draft.ts');
  const wanted = { ...(await taskFor(task)), check: verifier.check };
  const agent = agentAtChange({ ...ground, means, log: run.log }, parts);
  const outcome = await draftWithAgent(wanted, agent, run.signal);
  if (outcome.kind !== 'drafted') return failed(failureWords(outcome, targetOf(task), config.language));
  const { title, why, files } = outcome;
  const { name: model } = means.models.of('fix');
  const said = { kind: job.wish.kind, target: targetOf(task), model, title, why };
  const fixes = found === undefined ? [] : [plannedFix(job.wish, found, title)];
  const made = { draft: { files, ...endsOf(found) }, verified: verifier.verified(), said, fixes };
  return concludeDraft(made, { job, config, opened }, parts);
}

/** Keeps what was verified last: that is what the agent gives back. */
function createVerifier({ ground, found }: Task, parts: JobParts) {
  let last: VerifiedDraft | undefined;
  return {
    check: async (files: Draft['files']): Promise<DraftProblem | undefined> => {
      const verdict = await verifiedDraft({ files, ...endsOf(found) }, ground, parts);
      if (verdict.kind === 'rejected') return verdict.problem;
      last = verdict.draft;
      return undefined;
    },
    verified: (): VerifiedDraft => {
      if (last === undefined) throw new Error('a draft that nobody has verified');
      return last;
    },
  };
}

/** What a rule has found has to end; whether what a model found is gone, nobody can tell but people. */
function endsOf(found: FoundAgain | undefined): Pick<Draft, 'ends'> {
  if (found?.finding.origin.kind !== 'rule') return {};
  const { path, fingerprint } = found.finding;
  return { ends: { path, fingerprint } };
}

async function taskFor({ job, ground: { opened, config }, found }: Task) {
  const { title, body } = opened.change;
  const { wish } = job;
  return {
    ...{ run: `draft:${job.plan}`, repository: job.change.repo, change: job.change, title, body },
    ...{ language: config.language, diffs: await opened.source.diff() },
    texts: found?.reviewed.texts ?? new Map(),
    ruleFindings: found?.reviewed.review.findings ?? [],
    isIncluded: (path: string) => config.isIncluded(path),
    wish: wish.kind === 'fix' ? { kind: wish.kind, finding: findingOf(found) } : wish,
  };
}

function findingOf(found: FoundAgain | undefined): FoundAgain['finding'] {
  if (found === undefined) throw new Error('a repair without its finding');
  return found.finding;
}

function targetOf({ job: { wish }, found }: Task): string {
  return wish.kind === 'fix' ? (found?.finding.path ?? '') : wish.target;
}

function plannedFix(wish: DraftWish, { finding }: FoundAgain, title: string): PlannedFix {
  const id = wish.kind === 'fix' ? wish.finding : finding.fingerprint;
  return { id, rule: sourceOf(finding), path: finding.path, title: say(title, title) };
}

function commandOf(wish: DraftWish): Parameters<typeof echoOf>[0] {
  if (wish.kind === 'fix') return { name: 'fix', argument: shortId(wish.finding) };
  return { name: 'generate', argument: [wish.kind, wish.target, wish.instructions].join(' ') };
}
