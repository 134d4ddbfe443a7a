import type { LanguageId } from '../domain/source-file.ts';
import type { Container } from './language.ts';
import { kindOfYamlPath } from './yaml/kind.ts';

/** A language whose files have such a path. */
export interface PathClaim {
  readonly language: LanguageId;
  /** `text`: the path is not enough, the language has to look at the text (`Language.recognises`). */
  readonly by: 'path' | 'text';
  /** Only a part of the file is in that language. */
  readonly within?: Container;
}

const javaScriptPath = /\.(?:[cm]?[jt]s|[jt]sx)$/i;
/** `Dockerfile`, `Dockerfile.web`, `web.Dockerfile`; Podman says `Containerfile`. */
const dockerfilePath = /(?:^|\/|[.-])(?:dockerfile|containerfile)(?:[.-][\w.-]+)?$/i;
/** Notes about a Dockerfile, templates of one, and what belongs to it. */
const noDockerfile =
  /\.(?:md|mdx|txt|rst|adoc|html?|j2|jinja2?|tmpl|tpl|template|erb|ejs|hbs|mustache|m4|in|json|toml|xml|lock|sh|py|rb|go|rs|java|dockerignore|bak|orig|swp)$/i;
const yamlPath = /\.ya?ml$/i;
/** Written by package managers, and long. */
const lockFile = /(?:^|\/)(?:pnpm-lock|.*[.-]lock)\.ya?ml$/i;

/**
 * Which language reads a file of this path; undefined: none. It stands apart from the languages, whose parsers take
 * long to load.
 */
export function languageOfPath(path: string): PathClaim | undefined {
  if (javaScriptPath.test(path)) return { language: 'typescript', by: 'path' };
  if (/\.vue$/i.test(path)) return { language: 'typescript', by: 'path', within: 'vue' };
  if (path.endsWith('.go')) return { language: 'go', by: 'path' };
  if (yamlPath.test(path)) {
    if (kindOfYamlPath(path) !== undefined) return { language: 'yaml', by: 'path' };
    return lockFile.test(path) ? undefined : { language: 'yaml', by: 'text' };
  }
  if (dockerfilePath.test(path) && !noDockerfile.test(path)) return { language: 'dockerfile', by: 'path' };
  return undefined;
}
