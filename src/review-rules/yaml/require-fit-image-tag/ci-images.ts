import { asList, asMap, nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import type { DeployedImage } from './deployed-image.ts';

/** What a CI runs its jobs in, and beside them. */
export function* ciImages({ tree }: YamlFile): Generator<DeployedImage, void> {
  const [root] = tree.documents;
  if (root === undefined) return;
  if (tree.kind === 'gitlab-ci') for (const node of nodesBelow(root)) yield* ofGitlab(node);
  if (tree.kind !== 'github-workflow') return;
  for (const { value: job } of asMap(valueOf(root, 'jobs'))?.entries ?? []) {
    yield* imageOf(valueOf(job, 'container'), 'image');
    for (const { value } of asMap(valueOf(job, 'services'))?.entries ?? []) yield* imageOf(value, 'image');
  }
}

function* ofGitlab(node: YamlNode): Generator<DeployedImage, void> {
  if (node.kind !== 'map') return;
  for (const { key, value } of node.entries) {
    if (key.text === 'image') yield* imageOf(value, 'name');
    if (key.text === 'services') for (const item of asList(value)?.items ?? []) yield* imageOf(item, 'name');
  }
}

/** Its name, or a map with the name among other settings. */
function* imageOf(node: YamlNode | undefined, key: string): Generator<DeployedImage, void> {
  const name = node?.kind === 'map' ? valueOf(node, key) : node;
  if (name?.kind === 'scalar') yield { text: name.text, range: name.range };
}
