import { secretKindOf } from '../../../domain/secret-name.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import { asScalar, nodesBelow, valueAt, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { commandsOf, gitlabScripts } from '../_kit/gitlab-scripts.ts';
import type { Print } from './printed.ts';
import { printsIn } from './printed.ts';
import { shownCommands } from './shown-commands.ts';

/** Credentials, by GitLab's or by custom, whose names do not say so elsewhere. */
const ownSecrets = /^CI_(?:JOB_JWT(?:_V\d)?|REPOSITORY_URL)$|(?:^|_)SSH_?KEY$/;
/** Of the environment, without the folder that a shell is in. */
const variable = /^(?!PWD$)[A-Z][A-Z0-9_]*$/;

function isSecretName(name: string): boolean {
  return variable.test(name) && (secretKindOf(name) !== undefined || ownSecrets.test(name));
}

export function* gitlabPrints(file: YamlFile): Generator<Print, void> {
  const [root] = file.tree.documents;
  if (root === undefined) return;
  const written = namesSetIn(root);
  const isSecret = (name: string) => isSecretName(name) && !written.has(name);
  for (const { range } of gitlabScripts(file))
    yield* printsIn(file.text, range, { isSecret, anySecret: 'CI_JOB_TOKEN' });
  for (const node of nodesBelow(root)) {
    const scripts = ['before_script', 'script'].flatMap((key) => [...commandsOf(valueOf(node, key))]);
    const ranges = scripts.map(({ range }) => range);
    yield* shownCommands(file.text, ranges, { isSecret, anySecret: undefined });
  }
  yield* traces(root);
}

/** What the file itself gives a value is in the repository already. */
function namesSetIn(root: YamlNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodesBelow(root)) {
    if (node.kind !== 'map') continue;
    for (const { key, value } of node.entries) {
      if (key.text !== 'variables' || value.kind !== 'map') continue;
      for (const variable of value.entries) names.add(variable.key.text);
    }
  }
  return names;
}

/** `CI_DEBUG_TRACE: "true"`, for all jobs or for one. */
function* traces(root: YamlNode): Generator<Print, void> {
  for (const node of nodesBelow(root)) {
    if (node.kind !== 'map') continue;
    const trace = valueAt(node, 'variables', 'CI_DEBUG_TRACE');
    const value = asScalar(trace)?.text ?? asScalar(valueAt(trace, 'value'))?.text;
    if (trace === undefined || value !== 'true' || !node.entries.some(({ key }) => key.text === 'variables'))
      continue;
    yield { range: trace.range, name: 'CI_DEBUG_TRACE', manner: 'traced' };
  }
}
