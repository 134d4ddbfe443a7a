import { z } from 'zod';
import { baselineFile } from '../../domain/baseline.ts';
import type { Sha } from '../../domain/ids.ts';
import { ownRulesFolder } from '../../domain/own-rule.ts';
import type { OpenedChange } from '../../ports/forge.ts';
import { sha } from '../answer-shapes.ts';
import { shaped } from './answer-shapes.ts';
import type { GitLabClient } from './client.ts';
import { ruleFileFields, ruleFileList } from './rule-files.ts';
import type { RuleFileList } from './rule-files.ts';
import { settingsFiles } from './settings-files.ts';

export type Settings = OpenedChange['settings'];

/** A branch, not a tag of its name: the head of a tag is for whoever may push one. */
export const branchSettings = `repository {
  blobs(paths: [${quoted([...settingsFiles, baselineFile])}], ref: $branch, refType: HEADS) { nodes { path rawTextBlob } }
  tree(path: "/", ref: $branch, refType: HEADS) { lastCommit { sha } }
  rules: tree(path: "${ownRulesFolder}", ref: $branch, refType: HEADS) { ${ruleFileFields} }
}`;
const defaultSettings = `repository { blobs(paths: [${quoted(settingsFiles)}]) { nodes { path rawTextBlob } } }`;

const document = `query Settings($path: ID!, $branch: String!) {
  project(fullPath: $path) { ${branchSettings} }
}`;

const settingsRepository = z
  .object({
    blobs: z
      .object({
        nodes: z
          .array(z.object({ path: z.string(), rawTextBlob: z.string().nullable() }).nullable())
          .nullable(),
      })
      .nullable(),
    tree: z.object({ lastCommit: z.object({ sha }).nullable() }).nullish(),
    rules: ruleFileList,
  })
  .nullable();
export const settingsAnswer = z.object({ repository: settingsRepository.optional() }).nullable();
type SettingsAnswer = z.output<typeof settingsAnswer>;

/** Above a project: those of each of its groups, the root first. */
export interface GroupSettings {
  /** The full path of the project that holds them. */
  readonly project: string;
  readonly alias: string;
}

/** @param name Of the project in each group. */
export function groupsAbove(path: string, name: string): readonly GroupSettings[] {
  const groups = path.split('/').slice(0, -1);
  return groups
    .map((_, index) => `${groups.slice(0, index + 1).join('/')}/${name}`)
    .filter((project) => project !== path)
    .map((project, index) => ({ project, alias: `group${index}` }));
}

/** Fields of a query, and the variables they name. */
export function groupFields(groups: readonly GroupSettings[]): {
  readonly fields: string;
  readonly types: string;
  readonly variables: Readonly<Record<string, string>>;
} {
  return {
    fields: groups
      .map(({ alias }) => `${alias}: project(fullPath: $${alias}) { ${defaultSettings} }`)
      .join('\n'),
    types: groups.map(({ alias }) => `, $${alias}: ID!`).join(''),
    variables: Object.fromEntries(groups.map(({ alias, project }) => [alias, project])),
  };
}

/** @param prefix What the files are named with, for people. */
export function settingsIn(
  found: SettingsAnswer | undefined,
  prefix: string,
  files: readonly string[] = settingsFiles,
): Settings {
  const nodes = found?.repository?.blobs?.nodes ?? [];
  const commit = commitOf(found);
  return files.flatMap((path) => {
    const text = nodes.find((node) => node?.path === path)?.rawTextBlob;
    return text == null ? [] : [{ file: `${prefix}${path}`, text, ...(commit && { commit }) }];
  });
}

/** Of the branch that was asked for. */
export interface BranchSettings {
  readonly files: Settings;
  /** Rules of the repository's own, whose texts are still to be read. */
  readonly rules: RuleFileList | undefined;
}

export function branchSettingsIn(found: SettingsAnswer | undefined): BranchSettings {
  const commit = commitOf(found);
  const list = found?.repository?.rules;
  return {
    files: settingsIn(found, '', [...settingsFiles, baselineFile]),
    rules: commit && list ? { commit, list } : undefined,
  };
}

function commitOf(found: SettingsAnswer | undefined): Sha | undefined {
  return found?.repository?.tree?.lastCommit?.sha;
}

export async function querySettings(
  client: GitLabClient,
  path: string,
  branch: string,
): Promise<BranchSettings> {
  const data = await client.query(document, { path, branch });
  return branchSettingsIn(shaped(z.object({ project: settingsAnswer }), data, 'graphql Settings').project);
}

function quoted(paths: readonly string[]): string {
  return paths.map((path) => JSON.stringify(path)).join(', ');
}
