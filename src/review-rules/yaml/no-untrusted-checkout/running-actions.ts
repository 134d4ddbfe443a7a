import { asScalar, valueAt } from '../../../languages/yaml/node.ts';
import type { YamlMap } from '../../../languages/yaml/node.ts';
import { usesOf } from '../_kit/steps-of.ts';

/** Actions that run what the repository says; with an input, only when it is given. */
const actions: ReadonlyMap<string, string | undefined> = new Map([
  ['cypress-io/github-action', undefined],
  ['pre-commit/action', undefined],
  ['goreleaser/goreleaser-action', undefined],
  ['bahmutov/npm-install', undefined],
  ['borales/actions-yarn', undefined],
  ['reviewdog/action-eslint', undefined],
  ['actions-rs/cargo', undefined],
  ['changesets/action', 'publish'],
  ['ruby/setup-ruby', 'bundler-cache'],
  ['gradle/gradle-build-action', 'arguments'],
  ['gradle/actions/setup-gradle', 'arguments'],
  ['burrunan/gradle-cache-action', 'arguments'],
]);

/** The name of such an action, as the step has it. */
export function actionThatRuns(step: YamlMap): string | undefined {
  const name = usesOf(step)?.text.split('@', 1)[0] ?? '';
  if (!actions.has(name.toLowerCase())) return undefined;
  const input = actions.get(name.toLowerCase());
  if (input === undefined) return name;
  const value = asScalar(valueAt(step, 'with', input))?.text ?? '';
  return /^(?:|false)$/i.test(value) ? undefined : name;
}
