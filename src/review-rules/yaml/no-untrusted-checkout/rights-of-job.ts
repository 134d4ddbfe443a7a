import type { YamlMap, YamlNode } from '../../../languages/yaml/node.ts';
import { asMap, asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

/** Is there something to gain: a secret in the job, or a token that may write? Rights that nobody wrote down may be all. */
export function hasSecretsOrRights(job: YamlMap, root: YamlNode, { text }: YamlFile): boolean {
  if (usesSecret(text.slice(job.range.start, job.range.end))) return true;
  const environment = valueOf(root, 'env');
  if (environment !== undefined && usesSecret(text.slice(environment.range.start, environment.range.end)))
    return true;
  return mayWrite(valueOf(job, 'permissions') ?? valueOf(root, 'permissions'));
}

function usesSecret(text: string): boolean {
  return /\bsecrets\s*(?:\.(?!GITHUB_TOKEN\b)|\[)/.test(text) || /\bsecrets:\s*inherit\b/.test(text);
}

function mayWrite(permissions: YamlNode | undefined): boolean {
  if (permissions === undefined) return true;
  const map = asMap(permissions);
  if (map === undefined) return (asScalar(permissions)?.text ?? '').includes('write-all');
  return map.entries.some(({ value }) => asScalar(value)?.text === 'write');
}
