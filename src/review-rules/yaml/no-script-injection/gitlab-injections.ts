import { asScalar, nodesBelow, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { gitlabScripts } from '../_kit/gitlab-scripts.ts';
import type { Injection } from './injection.ts';
import { readTwice } from './second-reader.ts';

/** GitLab's variables are those of the shell. */
const outsideVariable =
  /^CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG_MESSAGE)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME))$/;

export function* gitlabInjections(file: YamlFile): Generator<Injection, void> {
  let copies: ReadonlyMap<string, string> | undefined;
  const sourceOf = (name: string): string | undefined =>
    outsideVariable.test(name) ? name : (copies ??= copiesIn(file)).get(name);
  for (const { range } of gitlabScripts(file)) {
    const script = file.text.slice(range.start, range.end);
    for (const found of readTwice(script, range.start, sourceOf)) yield { ...found, confidence: 'likely' };
  }
}

/** `variables: { BRANCH: $CI_MERGE_REQUEST_SOURCE_BRANCH_NAME }`: GitLab puts the value in. */
function copiesIn({ tree, text }: YamlFile): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const others = new Set<string>();
  if (!/^[ \t]*variables:/m.test(text)) return copies;
  for (const document of tree.documents)
    for (const node of nodesBelow(document)) {
      if (node.kind !== 'map') continue;
      for (const { key, value } of node.entries)
        if (key.text === 'variables' && value.kind === 'map')
          for (const one of value.entries) {
            const source = outsideIn((asScalar(one.value) ?? asScalar(valueOf(one.value, 'value')))?.text);
            if (source === undefined) others.add(one.key.text);
            else copies.set(one.key.text, source);
          }
    }
  // A job may have a text of its own in it.
  for (const name of others) copies.delete(name);
  return copies;
}

/** `$$` stands for the sign itself. */
function outsideIn(value = ''): string | undefined {
  return Array.from(value.matchAll(/(?<!\$)\$\{?(\w+)/g), ([, name = '']) => name).find((name) =>
    outsideVariable.test(name),
  );
}
