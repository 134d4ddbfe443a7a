import type { YamlMap } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { stepsOf } from '../_kit/steps-of.ts';

export function stepsByJob(file: YamlFile): ReadonlyMap<YamlMap, readonly YamlMap[]> {
  const jobs = new Map<YamlMap, YamlMap[]>();
  for (const { job, step } of stepsOf(file)) {
    if (job === undefined) continue;
    const list = jobs.get(job);
    if (list === undefined) jobs.set(job, [step]);
    else list.push(step);
  }
  return jobs;
}
