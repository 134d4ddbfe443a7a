import type { Range } from '../../../domain/text-position.ts';
import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { stepsOf } from '../_kit/steps-of.ts';

const setting = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

/** Where `::set-env` and `::add-path` in the output of a step are obeyed again. */
export function* oldCommands(file: YamlFile): Generator<Range, void> {
  if (!file.text.includes(setting)) return;
  const [root] = file.tree.documents;
  if (file.tree.kind === 'github-workflow') {
    yield* settingIn(root);
    for (const { value } of asMap(valueOf(root, 'jobs'))?.entries ?? []) yield* settingIn(value);
  }
  for (const { step } of stepsOf(file)) {
    yield* settingIn(step);
    const run = valueOf(step, 'run');
    if (run?.kind === 'scalar') yield* settingsWritten(file.text, run.range);
  }
}

function* settingIn(node: YamlNode | undefined): Generator<Range, void> {
  const environment = valueOf(node, 'env');
  if (environment?.kind !== 'map') return;
  for (const { key, value, range } of environment.entries)
    if (key.text === setting && /^true$/i.test(asScalar(value)?.text ?? '')) yield range;
}

/** `echo "ACTIONS_ALLOW_UNSECURE_COMMANDS=true" >> $GITHUB_ENV` */
function* settingsWritten(text: string, { start, end }: Range): Generator<Range, void> {
  const written = /^(?!\s*#)[^\n]{0,200}\bACTIONS_ALLOW_UNSECURE_COMMANDS=true\b[^\n]{0,200}\bGITHUB_ENV\b/gm;
  for (const { index, 0: line } of text.slice(start, end).matchAll(written)) {
    const from = start + index + line.indexOf(setting);
    yield { start: from, end: from + setting.length };
  }
}
