import type { Range } from '../../../domain/text-position.ts';
import { asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';
import { eventsOf, scriptOf, stepsOf } from '../_kit/steps-of.ts';
import type { Step } from '../_kit/steps-of.ts';
import { handedScripts } from './handed-scripts.ts';
import type { Injection } from './injection.ts';
import { isOutsideOutput } from './outside-output.ts';
import { outsideTextIn } from './outside-text.ts';
import { readTwice } from './second-reader.ts';
import { writtenVariables } from './written-variables.ts';

/** Events that outsiders cause, and that run with the secrets and the rights of the repository. */
const privileged =
  /^(?:issues|issue_comment|discussion|discussion_comment|pull_request_target|workflow_run|gollum)$/;
/** Those where less is at stake, or where it is not known what starts the workflow. */
const others = /^(?:pull_request|pull_request_review|pull_request_review_comment|push|workflow_call)$/;

export function* githubInjections(file: YamlFile): Generator<Injection, void> {
  const [root] = file.tree.documents;
  if (root === undefined) return;
  const events = file.tree.kind === 'github-action' ? ['workflow_call'] : eventsOf(root);
  const isPrivileged = events.some((event) => privileged.test(event));
  if (!isPrivileged && !events.some((event) => others.test(event))) return;
  const confidence = isPrivileged ? 'certain' : 'likely';
  for (const step of stepsOf(file)) {
    const script = scriptOf(step.step);
    const scripts = script === undefined ? handedScripts(step.step) : [script];
    for (const { range } of scripts)
      for (const found of putInto(file, range, step)) {
        if (!isWritten(found.source, events)) continue;
        if (/^inputs\./i.test(found.source)) yield { ...found, confidence: 'possible', isHandedOver: true };
        else yield { ...found, confidence };
      }
    if (script === undefined || runnerOf(step) === 'script') continue;
    for (const found of readLater(file, script.range, step))
      if (isWritten(found.source, events)) yield { ...found, confidence };
  }
}

type Found = Omit<Injection, 'confidence'>;

/** Expressions that become a part of the script. */
function* putInto(file: YamlFile, script: Range, step: Step): Generator<Found, void> {
  for (const { code, range } of expressionsIn(file.text, script)) {
    const source = outsideTextIn(code, (name) => isOutside(name, step));
    if (source !== undefined) yield { range, source, runner: runnerOf(step) };
  }
}

/** Variables whose values are read as more than values. */
function* readLater(file: YamlFile, { start, end }: Range, step: Step): Generator<Found, void> {
  const text = file.text.slice(start, end);
  const sourceOf = (name: string): string | undefined => sourceOfVariable(name, step);
  yield* readTwice(text, start, sourceOf);
  yield* writtenVariables(text, start, sourceOf);
}

/** Is there such a text in these events? A push has commits, and nobody's title. */
function isWritten(source: string, events: readonly string[]): boolean {
  const isOfCommit = /(?:head_commit|commits)\b/i.test(source) && !/workflow_run/i.test(source);
  return isOfCommit
    ? events.some((event) => /^(?:push|workflow_call)$/.test(event))
    : events.some((event) => event !== 'push');
}

function runnerOf({ step }: Step): Injection['runner'] {
  return valueOf(step, 'run') === undefined && scriptOf(step) !== undefined ? 'script' : 'shell';
}

function isOutside(name: string, step: Step): boolean {
  if (/^inputs\./i.test(name)) return isFreeText(name.slice('inputs.'.length), step);
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

/** What people write in sentences. Of the name of a version or a folder it is seldom that an outsider chooses it. */
const sentence =
  /(?:^|[-_])(?:title|body|message|msg|comment|description|text|subject|summary|changelog|head[-_]?ref)$/i;

/** A parameter of an action or of a workflow that others call; a person who starts a workflow by hand may do so anyway. */
function isFreeText(name: string, { job, root }: Step): boolean {
  if (!sentence.test(name)) return false;
  if (job === undefined) return true;
  const type = asScalar(valueAt(root, 'on', 'workflow_call', 'inputs', name, 'type'));
  return type?.text === 'string';
}
