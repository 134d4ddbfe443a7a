import { randomUUID } from 'node:crypto';
import type { CiChange } from '../../config/ci/ci-run.ts';
import { AppError, isAppError } from '../../domain/errors.ts';
import type { Localized } from '../../domain/locale.ts';
import { count, fill } from '../../domain/words.ts';
import { publishReport } from '../../review/publish-report.ts';
import { exitCodes } from '../command-io.ts';
import { exitCodeOf } from '../gate.ts';
import { fileLayout, printReview, render } from '../review-output.ts';
import type { PrintInput } from '../review-output.ts';
import { printableText } from '../terminal/cells.ts';
import { usualReports } from './ci-options.ts';
import type { CiOptions, CiParts } from './ci-options.ts';
import type { CiReview } from './ci-review.ts';
import { ciTexts } from './ci-texts.ts';
import { openForge } from './forge-access.ts';
import type { ForgeAccess } from './forge-access.ts';
import { reviewAtForge } from './review-at-forge.ts';
import { reviewClone } from './review-clone.ts';

/**
 * `autoglm ci`: reviews the change that the run of a CI is of. What was found is printed and written into the report
 * before anything is posted: it must not be lost with a connection.
 * @returns the exit code
 * @throws {AppError} `usage` for a run that is of no change
 */
export async function runCi(options: CiOptions, parts: CiParts): Promise<number> {
  const { ci, io } = parts;
  const { change } = ci;
  if (change === undefined) throw new AppError('usage', { problem: noChange });
  const started = io.now();
  const access = change.place === undefined ? undefined : await openForge(change.place, ci);
  const canPost = typeof access === 'object';
  const review = canPost
    ? await reviewAtForge(access, change, options, parts)
    : await reviewClone(change, options, parts);
  if (review === undefined) {
    say(parts, 'en', ciTexts.notOpen, { change: nameOf(change) });
    return exitCodes.clean;
  }
  const input = { ...review, options: outputOptions(options, parts), elapsed: io.now() - started };
  await print(input, parts);
  const isPosted = canPost ? await post(review, access, parts) : tellWhyNot(review, change, access, parts);
  if (!isPosted) await annotate(input, parts);
  return exitCodeOf(review.reviewed.review, review.config);
}

const noChange =
  'This run is of no pull request or merge request. Let it run for those only: `on: pull_request` in GitHub Actions, ' +
  'the rule `$CI_PIPELINE_SOURCE == "merge_request_event"` in GitLab CI, `when { changeRequest() }` in a Jenkinsfile';

function outputOptions(options: CiOptions, { ci: { ci } }: CiParts): PrintInput['options'] {
  return { ...options, format: 'text', report: options.report ?? usualReports[ci] };
}

/** GitHub Actions obeys lines that begin in a certain way; what quotes a change must not speak to it. */
async function print(input: PrintInput, { ci: { ci }, io, engine }: CiParts): Promise<void> {
  if (ci !== 'GITHUB_ACTIONS') return printReview(input, io, engine);
  const word = randomUUID();
  io.out.write(`::stop-commands::${word}\n`);
  await printReview(input, io, engine);
  io.out.write(`::${word}::\n`);
}

/** Without a token, or with one that may only read, findings can still stand beside the code. */
async function annotate(input: PrintInput, { ci: { ci }, io, engine }: CiParts): Promise<void> {
  if (ci !== 'GITHUB_ACTIONS') return;
  const text = await render(input, 'github', fileLayout(input, io, engine), engine);
  if (text === '') return;
  io.out.write(text);
  say({ io }, input.config.language, ciTexts.annotated);
}

/** @returns whether everything was posted. What the forge refuses is told and is no failure: the gate still holds. */
async function post(
  { publication, config: { language } }: CiReview,
  { forge, markers, deviations }: ForgeAccess,
  { ci: { rulePages }, io }: CiParts,
): Promise<boolean> {
  if (publication === undefined) return false;
  const { report, tracked } = publication;
  const change = `${report.change.repo.path}#${report.change.number}`;
  const tell = (text: Localized, facts = {}): void => say({ io }, language, text, { change, ...facts });
  try {
    const result = await publishReport(report, forge, { markers, rulePages, tracked });
    if (result.kind === 'head-moved') tell(ciTexts.headMoved);
    else {
      tell(ciTexts.posted, { findings: count(language, result.comments - result.refused, 'finding') });
      if (result.refused > 0) tell(ciTexts.refused, { count: result.refused });
    }
    for (const { kind, ...facts } of deviations) tell(ciTexts[kind], facts);
    return true;
  } catch (error) {
    if (!isAppError(error, 'service-refused')) throw error;
    tell(ciTexts.notPosted, { why: error.message });
    return false;
  }
}

function tellWhyNot(
  { config: { language } }: CiReview,
  change: CiChange,
  token: string | undefined,
  parts: CiParts,
): false {
  if (token === undefined) say(parts, language, ciTexts.noForge);
  else say(parts, language, ciTexts.noToken, { token, change: nameOf(change) });
  return false;
}

function nameOf({ place }: CiChange): string {
  return place === undefined ? '' : `${place.repository}#${place.number}`;
}

function say(
  { io }: Pick<CiParts, 'io'>,
  language: CiReview['config']['language'],
  text: Localized,
  facts: Readonly<Record<string, string | number>> = {},
): void {
  io.err.write(`${printableText(fill(text, language, facts))}\n`);
}
