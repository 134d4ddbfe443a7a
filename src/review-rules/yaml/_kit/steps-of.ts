import { asList, asMap, asScalar, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlMap, YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

/** A step of a workflow or of a composite action of GitHub. */
export interface Step {
  readonly step: YamlMap;
  /** undefined: the step of an action. */
  readonly job: YamlMap | undefined;
  readonly root: YamlNode;
}

/** The steps that stand in the file; those behind an alias are met where they are written. */
export function* stepsOf({ tree }: YamlFile): Generator<Step, void> {
  const [root] = tree.documents;
  if (root === undefined) return;
  if (tree.kind === 'github-action') yield* stepsIn(valueAt(root, 'runs', 'steps'), undefined, root);
  if (tree.kind !== 'github-workflow') return;
  for (const { value } of asMap(valueOf(root, 'jobs'))?.entries ?? []) {
    if (value.kind === 'map') yield* stepsIn(valueOf(value, 'steps'), value, root);
  }
}

function* stepsIn(
  steps: YamlNode | undefined,
  job: YamlMap | undefined,
  root: YamlNode,
): Generator<Step, void> {
  if (steps?.kind !== 'list') return;
  for (const step of steps.items) if (step.kind === 'map') yield { step, job, root };
}

/** The action that a step uses, e.g. `actions/checkout@v4`. */
export function usesOf(step: YamlMap): YamlScalar | undefined {
  return asScalar(valueOf(step, 'uses'));
}

/** The code that a step hands to a shell, or to GitHub's action for scripts. */
export function scriptOf(step: YamlMap): YamlScalar | undefined {
  const run = valueOf(step, 'run');
  if (run !== undefined) return run.kind === 'scalar' ? run : undefined;
  if (!/^actions\/github-script@/i.test(usesOf(step)?.text ?? '')) return undefined;
  const script = valueAt(step, 'with', 'script');
  return script?.kind === 'scalar' ? script : undefined;
}

/** The names of the events that start a workflow. */
export function eventsOf(root: YamlNode): readonly string[] {
  const on = valueOf(root, 'on');
  const list = asList(on)?.items ?? [];
  const one = asScalar(on);
  return [
    ...(asMap(on)?.entries ?? []).map(({ key }) => key.text),
    ...[...list, ...(one === undefined ? [] : [one])].flatMap((node) => asScalar(node)?.text ?? []),
  ];
}
