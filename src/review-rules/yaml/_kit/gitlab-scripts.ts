import { nodesBelow } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

const scriptKeys: ReadonlySet<string> = new Set(['script', 'before_script', 'after_script']);

/** The commands of all jobs of GitLab CI: an entry may be a command, or a text of many. */
export function* gitlabScripts({ tree }: YamlFile): Generator<YamlScalar, void> {
  if (tree.kind !== 'gitlab-ci') return;
  for (const document of tree.documents) {
    for (const node of nodesBelow(document)) {
      if (node.kind !== 'map') continue;
      for (const { key, value } of node.entries) if (scriptKeys.has(key.text)) yield* commandsOf(value);
    }
  }
}

export function* commandsOf(node: YamlNode | undefined): Generator<YamlScalar, void> {
  if (node?.kind === 'scalar') yield node;
  if (node?.kind === 'list') for (const item of node.items) yield* commandsOf(item);
}
