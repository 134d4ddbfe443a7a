import type { Range } from '../../../domain/text-position.ts';
import { asScalar, valueOf } from '../../../languages/yaml/node.ts';
import type { YamlNode, YamlScalar } from '../../../languages/yaml/node.ts';
import type { YamlFile } from '../../../languages/yaml/yaml.ts';

export interface LooseInclude {
  readonly range: Range;
  /** What is included. */
  readonly source: string;
  /** The branch, or a word that stands for the newest; undefined: the branch that the project has as its default. */
  readonly revision: string | undefined;
  /** By its address it is of somebody else; a project of the same server may be one's own. */
  readonly isForeign: boolean;
}

const branchName = /^(?:refs\/heads\/.+|HEAD|main|master|trunk|develop|development|default)$/;
const rawOfBranch = /^https?:\/\/.*\/(?:raw|refs\/heads)\/(HEAD|main|master|trunk|develop|development)\//;
const rawOfGithub =
  /^https?:\/\/raw\.githubusercontent\.com\/[^/]+\/[^/]+\/(HEAD|main|master|trunk|develop)\//;

/** Pipelines of others that GitLab takes in as they are on the day of the run. */
export function* looseIncludes({ tree }: YamlFile): Generator<LooseInclude, void> {
  if (tree.kind !== 'gitlab-ci') return;
  for (const document of tree.documents) {
    const include = valueOf(document, 'include');
    for (const item of include?.kind === 'list' ? include.items : [include]) {
      const found = item === undefined ? undefined : looseInclude(item);
      if (found !== undefined) yield found;
    }
  }
}

function looseInclude(item: YamlNode): LooseInclude | undefined {
  if (item.kind === 'scalar') return ofAddress(item);
  if (valueOf(item, 'integrity') !== undefined) return undefined;
  const remote = asScalar(valueOf(item, 'remote'));
  if (remote !== undefined) return ofAddress(remote);
  const component = asScalar(valueOf(item, 'component'));
  if (component !== undefined) return ofComponent(component);
  return ofProject(item);
}

function ofAddress({ text, range }: YamlScalar): LooseInclude | undefined {
  const [, revision] = rawOfBranch.exec(text) ?? rawOfGithub.exec(text) ?? [];
  if (revision === undefined) return undefined;
  return { range, source: text.replace(/^https?:\/\//, ''), revision, isForeign: !text.includes('$') };
}

function ofComponent({ text, range }: YamlScalar): LooseInclude | undefined {
  const [, source = '', revision = ''] = /^([^@]+)@(.+)$/.exec(text) ?? [];
  const isLoose = revision === '~latest' || branchName.test(revision);
  return isLoose ? { range, source, revision, isForeign: !source.includes('$') } : undefined;
}

function ofProject(item: YamlNode): LooseInclude | undefined {
  const project = asScalar(valueOf(item, 'project'));
  const ref = valueOf(item, 'ref');
  // A variable says of the project, or of the revision, what is not known here.
  if (project === undefined || project.text.includes('$')) return undefined;
  if (ref === undefined)
    return { range: project.range, source: project.text, revision: undefined, isForeign: false };
  const text = asScalar(ref)?.text ?? '';
  return branchName.test(text)
    ? { range: ref.range, source: project.text, revision: text, isForeign: false }
    : undefined;
}
