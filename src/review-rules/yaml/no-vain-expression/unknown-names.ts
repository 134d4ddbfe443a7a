import { asMap, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { jobsOf } from './conditions.ts';
import { idsOf, inputsOf, matrixKeysOf, needsOf, referencesIn } from './references.ts';
import type { Reference } from './references.ts';
import type { UnknownName, VainExpression } from './vain-expression.ts';

/** Names of steps, jobs, outputs, keys of a matrix and inputs that the file does not have. */
export function* unknownNames(file: YamlFile): Generator<VainExpression, void> {
  const [root] = file.tree.documents;
  if (root === undefined) return;
  if (file.tree.kind === 'github-workflow') yield* unknownJobs(jobsOf(root));
  if (!/\b(?:steps|needs|matrix|inputs)\.[A-Za-z_]/i.test(file.text)) return;
  const inputs = inputsOf(root, file.tree.kind);
  if (file.tree.kind === 'github-action') {
    const ids = idsOf(valueAt(root, 'runs', 'steps'));
    for (const one of referencesIn(root, file)) {
      if (one.context === 'steps' && ids?.has(one.name.toLowerCase()) === false) yield unknown('step', one);
      else if (isUnknownProperty(one)) yield unknown('property', one);
      if (one.context === 'inputs' && inputs?.has(one.name.toLowerCase()) === false)
        yield unknown('input', one);
    }
    return;
  }
  const jobs = file.tree.kind === 'github-workflow' ? jobsOf(root) : undefined;
  for (const { key, value } of jobs?.entries ?? [])
    if (key.text !== '<<' && value.kind === 'map') yield* unknownIn(value, { jobs, inputs, file });
}

/** Those that a job waits for, and that are not there, or itself. */
function* unknownJobs(jobs: YamlMap | undefined): Generator<UnknownName, void> {
  const names = new Set(jobs?.entries.map(({ key }) => key.text.toLowerCase()));
  if (jobs === undefined || names.has('<<')) return;
  for (const { key, value } of jobs.entries) {
    const needs = valueOf(value, 'needs');
    const items = needs?.kind === 'list' ? needs.items : needs === undefined ? [] : [needs];
    for (const item of items) {
      if (item.kind !== 'scalar' || !/^[A-Za-z_][\w-]*$/.test(item.text)) continue;
      const name = item.text.toLowerCase();
      const isThere = names.has(name) && name !== key.text.toLowerCase();
      if (!isThere) yield { problem: 'job', name: item.text, job: key.text, range: item.range };
    }
  }
}

interface Known {
  readonly jobs: YamlMap | undefined;
  readonly inputs: ReadonlySet<string> | undefined;
  readonly file: YamlFile;
}

function* unknownIn(job: YamlMap, { jobs, inputs, file }: Known): Generator<VainExpression, void> {
  if (job.entries.some(({ key }) => key.text === '<<')) return;
  const [ids, needs, keys] = [idsOf(valueOf(job, 'steps')), needsOf(job), matrixKeysOf(job)];
  for (const one of referencesIn(job, file)) {
    const name = one.name.toLowerCase();
    if (one.context === 'steps' && ids?.has(name) === false) yield unknown('step', one);
    else if (isUnknownProperty(one)) yield unknown('property', one);
    if (one.context === 'matrix' && keys?.has(name) === false) yield unknown('matrix', one);
    if (one.context === 'inputs' && inputs?.has(name) === false) yield unknown('input', one);
    if (one.context !== 'needs') continue;
    if (!needs.has(name)) yield unknown('need', one);
    else if (one.output !== undefined && givesNot(one.output, nodeOf(jobs, name)))
      yield { ...unknown('output', one), name: one.output, job: one.name };
  }
}

function unknown(problem: UnknownName['problem'], { name, property, range }: Reference): UnknownName {
  return problem === 'property'
    ? { problem, name: property ?? '', job: name, range }
    : { problem, name, range };
}

const properties = {
  steps: /^(?:outputs|outcome|conclusion)$/i,
  needs: /^(?:outputs|result)$/i,
} as const;

/** `steps.build.output.tag` */
function isUnknownProperty({ context, property }: Reference): boolean {
  if (property === undefined || (context !== 'steps' && context !== 'needs')) return false;
  return !properties[context].test(property);
}

function nodeOf(jobs: YamlMap | undefined, name: string): YamlNode | undefined {
  return jobs?.entries.find(({ key }) => key.text.toLowerCase() === name)?.value;
}

/** A job that another workflow runs gives what that one says. */
function givesNot(output: string, job: YamlNode | undefined): boolean {
  if (job?.kind !== 'map' || valueOf(job, 'uses') !== undefined) return false;
  if (job.entries.some(({ key }) => key.text === '<<')) return false;
  const outputs = valueOf(job, 'outputs');
  if (outputs === undefined) return true;
  const names = asMap(outputs)?.entries.map(({ key }) => key.text.toLowerCase());
  return names !== undefined && !names.includes('<<') && !names.includes(output.toLowerCase());
}
