/** The kinds of file whose meaning is known; of the others YAML says only how they are written. */
export type YamlKind =
  'github-workflow' | 'github-action' | 'gitlab-ci' | 'compose' | 'kubernetes' | 'kustomize' | 'helm-values';

const paths: readonly (readonly [YamlKind, RegExp])[] = [
  ['github-workflow', /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/],
  ['gitlab-ci', /(?:^|\/)(?:[^/]+)?\.gitlab-ci\.ya?ml$|^\.gitlab\/ci\/.+\.ya?ml$/],
  ['compose', /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/],
  ['kustomize', /(?:^|\/)kustomization\.ya?ml$/],
];

/** The kind that a path tells by itself. */
export function kindOfYamlPath(path: string): YamlKind | undefined {
  return paths.find(([, pattern]) => pattern.test(path))?.[0];
}

const manifest = /^apiVersion:[ \t]*\S/m;
const manifestKind = /^kind:[ \t]*\S/m;
const actionPath = /(?:^|\/)action\.ya?ml$/;
const actionMark = /^runs:[ \t]*(?:#.*)?\r?$/m;
const stackPath = /(?:^|[/._-])(?:stack|swarm|compose|docker)(?:[._-][\w.-]+)?\.ya?ml$/;
const stackMark = /^services:[ \t]*(?:#.*)?\r?$/m;
const valuesPath = /(?:^|\/)(?:[\w.-]+[._-])?values(?:[._-][\w.-]+)?\.ya?ml$/;
const valuesMark = /^[ \t]*(?:[\w-]*[iI]mage(?:s|Tag|Name)?|repository|tag):/m;

/** undefined: none that any rule is for. No more is read of the text than a few words. */
export function kindOfYaml(path: string, text: string): YamlKind | undefined {
  const byPath = kindOfYamlPath(path);
  if (byPath !== undefined) return byPath;
  if (actionPath.test(path) && actionMark.test(text)) return 'github-action';
  if (manifest.test(text) && manifestKind.test(text)) return 'kubernetes';
  if (stackPath.test(path) && stackMark.test(text) && valuesMark.test(text)) return 'compose';
  return valuesPath.test(path) && valuesMark.test(text) ? 'helm-values' : undefined;
}

const shellKinds: ReadonlySet<YamlKind> = new Set(['github-workflow', 'github-action', 'gitlab-ci']);

/** Are its block texts scripts, whose lines have comments of their own? */
export function holdsScripts(kind: YamlKind): boolean {
  return shellKinds.has(kind);
}
