import type { Range } from '../../../domain/text-position.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import { asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { usesOf } from '../_kit/steps-of.ts';

export interface Checkout {
  readonly range: Range;
  /** The folder it goes to; empty: that of the job. */
  readonly path: string;
}

/** Names of the head of a pull request, in an expression or as a ref. */
const head =
  /github\.head_ref|github\.event\.pull_request\.(?:head\.(?:sha|ref)|merge_commit_sha)|github\.event\.workflow_run\.(?:head_(?:sha|branch|commit\.id)|pull_requests\[\d+\]\.head)|refs\/pull\/\$\{\{|\bpull\/\$\{\{[^}]*\}\}\/(?:head|merge)/i;
const headRepository =
  /github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.(?:full_name|clone_url)/i;
/** Up to the end of the command; what stands in quotes or brackets does not end it. */
const words = String.raw`(?:\$\{\{[^}\n]*\}\}|[^;&|"'\n]|"[^"\n]*"|'[^'\n]*')*`;
const git = String.raw`\bgit\s+(?:-\S+\s+)*`;
/** Commands that put the head into the work tree. */
const commands = new RegExp(
  [
    String.raw`\bgh\s+pr\s+checkout\b`,
    String.raw`${git}(?:checkout|switch|pull|clone|reset\s+--hard|worktree\s+add|merge(?=[^\n]*\bFETCH_HEAD\b))\b${words}`,
    String.raw`${git}fetch\b[^\n]*\bpull\/[^\n]*\/(?:head|merge):`,
  ].join('|'),
  'g',
);

/** The checkout of a head in a step. */
export function checkoutIn(
  step: YamlMap,
  environments: readonly YamlNode[],
  file: YamlFile,
): Checkout | undefined {
  return isCheckoutAction(step) ? byAction(step) : byCommand(step, environments, file);
}

function isCheckoutAction(step: YamlMap): boolean {
  return /^actions\/checkout@/i.test(usesOf(step)?.text ?? '');
}

function byAction(step: YamlMap): Checkout | undefined {
  const ref = asScalar(valueAt(step, 'with', 'ref'));
  const repository = asScalar(valueAt(step, 'with', 'repository'));
  const path = pathOf(step);
  if (ref !== undefined && head.test(ref.text)) return { range: ref.range, path };
  const isFork = repository !== undefined && headRepository.test(repository.text);
  return isFork ? { range: repository.range, path } : undefined;
}

function pathOf(step: YamlMap): string {
  return (asScalar(valueAt(step, 'with', 'path'))?.text ?? '').replace(/^\.(?:\/|$)|\/$/g, '');
}

function byCommand(
  step: YamlMap,
  environments: readonly YamlNode[],
  { text }: YamlFile,
): Checkout | undefined {
  const script = asScalar(valueOf(step, 'run'));
  if (script === undefined) return undefined;
  const { start, end } = script.range;
  for (const match of text.slice(start, end).matchAll(commands)) {
    const from = start + match.index;
    const line = text.slice(text.lastIndexOf('\n', from) + 1, from);
    if (/^\s*#/.test(line)) continue;
    const isFetched = fetched.test(match[0]) && fetchesHead(text.slice(start, from), environments);
    if (isFetched || match[0].startsWith('gh') || isHead(match[0], environments))
      return { range: { start: from, end: from + commandIn(match[0]).length }, path: '' };
  }
  return undefined;
}

function commandIn(line: string): string {
  return (/^(?:\$\{\{[^}]*\}\}|[^;&|"']|"[^"]*"|'[^']*')*/.exec(line)?.[0] ?? line).trimEnd();
}

const fetched = /\bFETCH_HEAD\b/;
const fetches = /\bgit\s+(?:-\S+\s+)*fetch\b[^\n;&|]*/g;
const refOfHead = /\bpull\/\S+\/(?:head|merge)\b/;

/** Is what was fetched last the head of a pull request? */
function fetchesHead(before: string, environments: readonly YamlNode[]): boolean {
  const [last] = Array.from(before.matchAll(fetches), ([command]) => command).slice(-1);
  return last !== undefined && (refOfHead.test(last) || isHead(last, environments));
}

/** A branch that is only made here, and files that are no code, are none of it. */
const besides = /\s(?:-[bBcC]|--orphan|--create)\s+(?:"[^"]*"|'[^']*'|\$\{\{[^}]*\}\}|[^\s"';&|])+/g;
const textsAlone = /\s--(?:\s+["']?[\w./*-]+\.(?:mdx?|txt|rst|csv)["']?)+\s*$/;

function isHead(command: string, environments: readonly YamlNode[]): boolean {
  if (textsAlone.test(command)) return false;
  const isMaking = /\bgit\s[^\n]{0,200}?\b(?:checkout|switch|worktree)\b/.test(command);
  const named = isMaking ? command.replace(besides, ' ') : command;
  return head.test(named) || namesHead(named, environments);
}

/** `git checkout "$SHA"`, where SHA is set to a head beside the script, or for the whole job. */
function namesHead(command: string, environments: readonly YamlNode[]): boolean {
  return Array.from(command.matchAll(/\$\{?(\w+)/g), ([, name = '']) => {
    const nearest = environments.find((one) => valueOf(one, name) !== undefined);
    return asScalar(valueOf(nearest, name))?.text ?? '';
  }).some((value) => head.test(value));
}

/** Does the step put other code where the head was? */
export function isOtherCheckout(step: YamlMap, before: Checkout): boolean {
  return isCheckoutAction(step) && pathOf(step) === before.path;
}
