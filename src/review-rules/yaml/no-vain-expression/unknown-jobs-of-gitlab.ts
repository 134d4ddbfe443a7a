import { asList, asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { UnknownJob } from './vain-expression.ts';

const ownStages = ['.pre', '.post'];
const usualStages = ['build', 'test', 'deploy'];

/** Jobs, templates and stages that a pipeline of GitLab names, and does not have; with files that it includes nobody can tell. */
export function* unknownJobsOfGitlab({ tree, path, text }: YamlFile): Generator<UnknownJob, void> {
  const [root, ...others] = tree.documents;
  const map = asMap(root);
  if (map === undefined || others.length > 0 || !/^\.gitlab-ci\.ya?ml$/.test(path)) return;
  if (map.entries.some(({ key }) => key.text === 'include' || key.text === '<<')) return;
  // `needs: !reference [.base, needs]` names keys.
  if (/(?:needs|dependencies|extends|stages?):[ \t]*!reference\b/.test(text)) return;
  const jobs = new Set(map.entries.map(({ key }) => key.text));
  const stages = stagesOf(map);
  for (const { key, value } of map.entries) {
    const job = asMap(value);
    if (job === undefined || key.text === 'variables' || key.text === 'workflow') continue;
    for (const name of scalarsIn(ownValue(job, 'extends')))
      if (!jobs.has(name.text)) yield unknown('template', name);
    // What is hidden is no job: others may set it otherwise, or nobody starts it.
    if (key.text.startsWith('.')) continue;
    for (const name of jobsNamedIn(job)) if (!jobs.has(name.text)) yield unknown('job', name);
    for (const name of scalarsIn(ownValue(job, 'stage')))
      if (stages?.has(name.text) === false) yield unknown('stage', name);
  }
}

function unknown(what: UnknownJob['what'], { text, range }: YamlScalar): UnknownJob {
  return { problem: 'gitlab', what, name: text, range };
}

/** undefined: some are not written here. */
function stagesOf(root: YamlMap): ReadonlySet<string> | undefined {
  const stages = valueOf(root, 'stages');
  if (stages === undefined) return new Set([...usualStages, ...ownStages]);
  const names = asList(stages)?.items.map((item) => asScalar(item)?.text);
  return names === undefined || names.includes(undefined)
    ? undefined
    : new Set([...names.flatMap((name) => name ?? []), ...ownStages]);
}

/** As it stands there; what comes by an alias is met where it is written. */
function ownValue(job: YamlMap, key: string): YamlNode | undefined {
  return job.entries.find((entry) => entry.key.text === key)?.value;
}

function* jobsNamedIn(job: YamlMap): Generator<YamlScalar, void> {
  yield* scalarsIn(ownValue(job, 'dependencies'));
  const needs = ownValue(job, 'needs');
  if (needs?.kind !== 'list') return;
  for (const item of needs.items) {
    if (item.kind === 'scalar') yield* plain(item);
    if (item.kind !== 'map') continue;
    const isElsewhere = ['pipeline', 'project'].some((key) => valueOf(item, key) !== undefined);
    const isOptional = asScalar(valueOf(item, 'optional'))?.text === 'true';
    const name = valueOf(item, 'job');
    if (!isElsewhere && !isOptional && name?.kind === 'scalar') yield* plain(name);
  }
}

function* scalarsIn(node: YamlNode | undefined): Generator<YamlScalar, void> {
  if (node?.kind === 'scalar') yield* plain(node);
  if (node?.kind === 'list') for (const item of node.items) if (item.kind === 'scalar') yield* plain(item);
}

/** No variable, and none of several jobs such as `build: [linux]` and `build 1/3`. */
function* plain(scalar: YamlScalar): Generator<YamlScalar, void> {
  if (scalar.text !== '' && !/[$[\]]| \d+\/\d+$/.test(scalar.text)) yield scalar;
}
