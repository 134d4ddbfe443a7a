import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { gitlabScripts } from '../_kit/gitlab-scripts.ts';
import type { Injection } from './injection.ts';
import { readTwice } from './second-reader.ts';

/** GitLab's variables are those of the shell. */
const outsideVariable =
  /^CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|REF_NAME|BRANCH|AUTHOR|TAG_MESSAGE)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME))$/;

export function* gitlabInjections(file: YamlFile): Generator<Injection, void> {
  for (const { range } of gitlabScripts(file)) {
    const script = file.text.slice(range.start, range.end);
    for (const found of readTwice(script, range.start, (name) =>
      outsideVariable.test(name) ? name : undefined,
    ))
      yield { ...found, confidence: 'likely' };
  }
}
