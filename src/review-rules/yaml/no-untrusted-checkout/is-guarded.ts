import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import { asList, asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { scriptOf, usesOf } from '../_kit/steps-of.ts';

/** Conditions on who the author is, on a label that a maintainer sets, or on where the head is. */
const guard =
  /\.fork\b|(?:head\.repo|head_repository)\.(?:full_name|owner)|labels?\b.*name|label\.name|author_association|\bactor(?:_id)?\b|user\.(?:login|id)\b|sender\.|workflow_run\.(?:event|head_branch)|permission|approved|pull_request\.merged\b|trusted|authorized|is_member/i;
/** Of all people one is kept out; or those that it is about are asked for. */
const exclusion =
  /workflow_run\.event\s*==\s*['"]pull_request(?:_target)?['"]|(?<![\w.])[\w.]*(?:actor|login|sender[\w.]*|user\.id)\s*!=\s*(?:'[^']*'|[\w.]+)/gi;
/** Actions that find out who asks, and end the job when he may not. */
const asking = /permission|collaborator|membership|is-(?:organization-)?member|authoriz|team-member/i;
/** Scripts that do; other words about permissions and members are none. */
const askingScript =
  /CollaboratorPermission|checkCollaborator|\bcollaborators\/|\bmemberships?\/|(?:get|check)\w{0,40}Member|author_association|\.fork\b|head\.repo\.full_name/i;

/** Somebody looks before the code runs: by a condition, an environment with reviewers, or a job before this one. */
export function isGuarded(job: YamlMap, steps: readonly YamlMap[], root: YamlNode, file: YamlFile): boolean {
  if (hasGuard(job) || steps.some((step) => hasGuard(step) || isCheck(step, file))) return true;
  return neededBy(job, root).some((needed) => hasGuard(needed) || hasCheck(needed, file));
}

function hasGuard(node: YamlMap): boolean {
  if (valueOf(node, 'environment') !== undefined) return true;
  return guard.test((asScalar(valueOf(node, 'if'))?.text ?? '').replace(exclusion, ' '));
}

function hasCheck(job: YamlMap, file: YamlFile): boolean {
  const steps = asList(valueOf(job, 'steps'))?.items ?? [];
  return steps.some((step) => step.kind === 'map' && isCheck(step, file));
}

function isCheck(step: YamlMap, { text }: YamlFile): boolean {
  const script = scriptOf(step)?.range;
  if (script === undefined) return asking.test(usesOf(step)?.text ?? '');
  const withoutComments = text.slice(script.start, script.end).replace(/^[ \t]*(?:#|\/\/).*$/gm, '');
  return askingScript.test(withoutComments);
}

function neededBy(job: YamlMap, root: YamlNode): readonly YamlMap[] {
  const needs = valueOf(job, 'needs');
  const names = asList(needs)?.items ?? (needs === undefined ? [] : [needs]);
  return names.flatMap((name) => asMap(valueAt(root, 'jobs', asScalar(name)?.text ?? '')) ?? []);
}
