import { asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import { expressionsIn } from '../_kit/expressions-in.ts';
import { scriptOf, usesOf } from '../_kit/steps-of.ts';
import type { Step } from '../_kit/steps-of.ts';
import { outsideTextIn } from './outside-text.ts';

/** `return context.payload.issue.title`, `core.setOutput('title', context.payload.issue.title)`. */
const payload =
  /context\.payload\.(?:(?:issue|pull_request|discussion)\??\.(?:title|body)|(?:comment|review)\??\.body|pull_request\.head\.(?:ref|label))\b(?!\s*[.(?])/;

/** Does a path such as `steps.id.outputs.title` lead to a text that an earlier step took over from an outsider as it was? */
export function isOutsideOutput(path: string, step: Step): boolean {
  const [, id, output = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/i.exec(path) ?? [];
  if (id !== undefined) return isSetByStep(stepsOfJob(step), id, output, step);
  const [, name = '', result = ''] = /^needs\.([\w-]+)\.outputs\.([\w-]+)$/i.exec(path) ?? [];
  const job = asMap(valueAt(step.root, 'jobs', name));
  const written = asScalar(valueAt(job, 'outputs', result))?.text;
  if (job === undefined || written === undefined) return false;
  return anyOutside(written, (inner) => {
    const [, from = '', what = ''] = /^steps\.([\w-]+)\.outputs\.([\w-]+)$/i.exec(inner) ?? [];
    return isSetByStep(stepsOfJob({ ...step, job }), from, what, { ...step, job });
  });
}

function stepsOfJob({ job, root }: Pick<Step, 'job' | 'root'>): readonly YamlNode[] {
  const list = job === undefined ? valueAt(root, 'runs', 'steps') : valueOf(job, 'steps');
  return list?.kind === 'list' ? list.items : [];
}

function isSetByStep(steps: readonly YamlNode[], id: string, output: string, { job, root }: Step): boolean {
  const step = asMap(steps.find((one) => asScalar(valueOf(one, 'id'))?.text === id));
  const script = step === undefined ? undefined : scriptOf(step)?.text;
  if (step === undefined || script === undefined) return false;
  const quoted = output.replace(/\W/g, '\\$&');
  if (usesOf(step) !== undefined) {
    const line =
      output === 'result' ? /\breturn\b.*/ : new RegExp(`setOutput\\(\\s*['"\`]${quoted}['"\`],.*`);
    return payload.test(line.exec(script)?.[0] ?? '');
  }
  if (!script.includes('GITHUB_OUTPUT')) return false;
  // What a command makes of it is not known.
  const [, value = ''] = new RegExp(`(?:^|["'\\s])${quoted}=([^\\n"'>\`]*)`).exec(script) ?? [];
  if (value.includes('$(')) return false;
  if (anyOutside(value, () => false)) return true;
  const levels = [step, job, root];
  return Array.from(value.matchAll(/\$\{?(\w+)\}?/g), ([, name = '']) => name).some((name) => {
    const set = levels.map((level) => asScalar(valueOf(valueOf(level, 'env'), name))?.text);
    return anyOutside(set.find((text) => text !== undefined) ?? '', () => false);
  });
}

function anyOutside(text: string, isOutside: (path: string) => boolean): boolean {
  return [...expressionsIn(text, { start: 0, end: text.length })].some(
    ({ code }) => outsideTextIn(code, isOutside) !== undefined,
  );
}
