import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';
import { eventsOf, scriptOf, stepsOf } from '../_kit/steps-of.ts';
import type { Step } from '../_kit/steps-of.ts';
import type { Injection } from './injection.ts';
import { isOutsideOutput } from './outside-output.ts';
import { outsideTextIn } from './outside-text.ts';
import { readTwice } from './second-reader.ts';

/** Events that outsiders cause, and that run with the secrets and the rights of the repository. */
const privileged =
  /^(?:issues|issue_comment|discussion|discussion_comment|pull_request_target|workflow_run|gollum)$/;
/** Those where less is at stake, or where it is not known what starts the workflow. */
const others = /^(?:pull_request|pull_request_review|pull_request_review_comment|push|workflow_call)$/;

export function* githubInjections(file: YamlFile): Generator<Injection, void> {
  const [root] = file.tree.documents;
  if (root === undefined) return;
  const events = file.tree.kind === 'github-action' ? ['workflow_call'] : eventsOf(root);
  const isCertain = events.some((event) => privileged.test(event));
  if (!isCertain && !events.some((event) => others.test(event))) return;
  for (const step of stepsOf(file)) {
    const script = scriptOf(step.step);
    if (script === undefined) continue;
    for (const { code, range } of expressionsIn(file.text, script.range)) {
      const source = outsideTextIn(code, (name) => isOutside(name, step));
      if (source === undefined || !isWritten(source, events)) continue;
      yield { range, source, runner: runnerOf(step), isCertain };
    }
    if (runnerOf(step) === 'script') continue;
    const text = file.text.slice(script.range.start, script.range.end);
    const sourceOf = (name: string): string | undefined => sourceOfVariable(name, step);
    for (const found of readTwice(text, script.range.start, sourceOf))
      if (isWritten(found.source, events)) yield { ...found, isCertain };
  }
}

/** Is there such a text in these events? A push has commits, and nobody's title. */
function isWritten(source: string, events: readonly string[]): boolean {
  const isOfCommit = /(?:head_commit|commits)\b/i.test(source) && !/workflow_run/i.test(source);
  return isOfCommit
    ? events.some((event) => /^(?:push|workflow_call)$/.test(event))
    : events.some((event) => event !== 'push');
}

function runnerOf({ step }: Step): Injection['runner'] {
  return valueOf(step, 'run') === undefined ? 'script' : 'shell';
}

function isOutside(name: string, step: Step): boolean {
  return /^env\./i.test(name)
    ? sourceOfVariable(name.slice('env.'.length), step) !== undefined
    : isOutsideOutput(name, step);
}

/** `${{ env.TITLE }}` is as bad as what TITLE was set to. */
function sourceOfVariable(name: string, { step, job, root }: Step): string | undefined {
  for (const level of [step, job, root]) {
    const value = asScalar(valueOf(asMap(valueOf(level, 'env')), name));
    if (value === undefined) continue;
    return Array.from(expressionsIn(value.text, { start: 0, end: value.text.length }), ({ code }) =>
      outsideTextIn(code, () => false),
    ).find((source) => source !== undefined);
  }
  return undefined;
}
