import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import { asList, asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

/** Conditions on who the author is, on a label that a maintainer sets, or on where the head is. */
const guard =
  /\.fork\b|(?:head\.repo|head_repository)\.(?:full_name|owner)|labels?\b.*name|label\.name|author_association|\bactor(?:_id)?\b|user\.(?:login|id)\b|sender\.|workflow_run\.(?:event|head_branch)|permission|approved|trusted|authorized|is_member|vars\./i;
/** Steps that find out who asks, and end the job when he may not. */
const check =
  /permission|collaborator|author_association|membership|is-(?:organization-)?member|authoriz|team-member|\.fork\b|head\.repo\.full_name/i;

/** Somebody looks before the code runs: by a condition, an environment with reviewers, or a job before this one. */
export function isGuarded(job: YamlMap, steps: readonly YamlMap[], root: YamlNode, file: YamlFile): boolean {
  if (hasGuard(job) || steps.some((step) => hasGuard(step) || isCheck(step, file))) return true;
  return neededBy(job, root).some((needed) => hasGuard(needed) || isCheck(needed, file));
}

function hasGuard(node: YamlMap): boolean {
  if (valueOf(node, 'environment') !== undefined) return true;
  return guard.test(asScalar(valueOf(node, 'if'))?.text ?? '');
}

function isCheck(node: YamlMap, { text }: YamlFile): boolean {
  const { start, end } = (valueOf(node, 'steps') ?? valueOf(node, 'run') ?? valueOf(node, 'with') ?? node)
    .range;
  const uses = asScalar(valueOf(node, 'uses'))?.text ?? '';
  return check.test(uses) || (!/^actions\/checkout@/i.test(uses) && check.test(text.slice(start, end)));
}

function neededBy(job: YamlMap, root: YamlNode): readonly YamlMap[] {
  const needs = valueOf(job, 'needs');
  const names = asList(needs)?.items ?? (needs === undefined ? [] : [needs]);
  return names.flatMap((name) => asMap(valueAt(root, 'jobs', asScalar(name)?.text ?? '')) ?? []);
}
