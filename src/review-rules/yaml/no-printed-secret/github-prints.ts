import { secretKindOf } from '../../../domain/secret-name.ts';
import type { YamlNode } from '../../../languages/yaml/node.ts';
import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';
import { isPlaceOfSecret } from '../../_kit/is-place-of-secret.ts';
import { scriptOf, stepsOf } from '../_kit/steps-of.ts';
import type { Step } from '../_kit/steps-of.ts';
import type { Print } from './printed.ts';
import { printsIn } from './printed.ts';
import { printsInJavaScript } from './prints-in-java-script.ts';
import { shownCommands } from './shown-commands.ts';

/** An expression that is a secret, and not whether there is one. */
const secret = /^\$\{\{\s*secrets(?:\.\w+|\[\s*'[\w-]+'\s*\])\s*(?:\|\|[^&]*)?\}\}$/;

const allOfThem = /^\$\{\{\s*toJSON\(\s*secrets\s*\)\s*\}\}$/i;

export function* githubPrints(file: YamlFile): Generator<Print, void> {
  for (const step of stepsOf(file)) {
    const run = scriptOf(step.step);
    if (run === undefined) continue;
    const levels = [step.step, step.job, step.root].map((level) => valueOf(level, 'env'));
    const variables = {
      isSecret: (name: string) => levels.some((level) => isSecret(valueOf(level, name))),
      holdsAll: (name: string) => allOfThem.test(nearestOf(levels, name)),
      anySecret: anySecretOf(step),
    };
    if (valueOf(step.step, 'run') === undefined) {
      yield* printsInJavaScript(file.text, run.range, variables);
      continue;
    }
    yield* printsIn(file.text, run.range, variables);
    yield* shownCommands(file.text, [run.range], variables);
  }
}

/** As the innermost of them has it. */
function nearestOf(levels: readonly (YamlNode | undefined)[], name: string): string {
  for (const level of levels) {
    const value = valueOf(level, name);
    if (value !== undefined) return asScalar(value)?.text ?? '';
  }
  return '';
}

/** What an action or a workflow is given by that name. */
const input = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/;

function isSecret(value: YamlNode | undefined): boolean {
  const text = asScalar(value)?.text ?? '';
  const [, name] = input.exec(text) ?? [];
  return (
    secret.test(text) || (name !== undefined && !isPlaceOfSecret(name) && secretKindOf(name) !== undefined)
  );
}

function anySecretOf({ step, job, root }: Step): string | undefined {
  return [step, job, root]
    .flatMap((level) => asMap(valueOf(level, 'env'))?.entries ?? [])
    .find(({ value }) => isSecret(value))?.key.text;
}
