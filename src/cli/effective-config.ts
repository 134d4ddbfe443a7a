import { resolve } from 'node:path';
import type { ConfigLayer } from '../config/config-layer.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import type { ResolvedConfig } from '../config/resolve-config.ts';
import { createDefaultCatalogue, createRuleCatalogue } from '../config/rule-catalogue.ts';
import type { ConfigurableRule } from '../config/rule-catalogue.ts';
import { baselineFile } from '../domain/baseline.ts';
import { parseRepoPath } from '../domain/ids.ts';
import type { RepoPath } from '../domain/ids.ts';
import { isOwnRuleFile, ownRulesFolder } from '../domain/own-rule.ts';
import type { LocalChange } from '../forges/local/open-change.ts';
import type { ParsedRepositoryFile } from '../config/repository-file.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import { readOwnSettings } from '../review/own-settings.ts';
import type { BrokenFile, OwnRulesReader } from '../review/own-settings.ts';
import { withBaseline } from '../review/with-baseline.ts';
import type { CommandIo } from './command-io.ts';
import { misnamedFile, misnamedSettings, unreadRuleFiles } from './unread-settings.ts';

/** Where a repository keeps its settings. */
export const repositoryFile = parseRepoPath('.autoglm.yml');

/** The rules by name, and a way to have them whole where a file must be read. */
export interface RuleSource extends OwnRulesReader {
  loadRules(): Promise<readonly ConfigurableRule[]>;
}

export interface ConfigRequest extends Pick<LocalChange, 'source' | 'filesIn'> {
  /** The side whose file is in force. */
  readonly side: 'base' | 'head';
  /** A file named on the command line, in place of the repository's. */
  readonly file: string | undefined;
  /** Values of options of the command line, by option. */
  readonly options: ConfigLayer | undefined;
}

export interface EffectiveConfig extends ResolvedConfig {
  /** What is wrong with the repository's files: what is wrong counts as not there. */
  readonly broken: readonly BrokenFile[];
  /** The head has another file than the base, which is in force. */
  readonly isChangedByHead: boolean;
}

/**
 * The settings in force: built in, of the installation, of the repository, of the command line.
 * @throws {AppError} `invalid-configuration`, `not-found` for a file that was named explicitly
 */
export async function readEffectiveConfig(
  request: ConfigRequest,
  rules: RuleSource,
  io: CommandIo,
): Promise<EffectiveConfig> {
  const installation = await installationLayers(rules, io);
  const { files, unread } = await filesBeside(request);
  const own = await readOwnSettings(files, rules);
  const all: RuleSource = {
    ...rules,
    ruleDefaults: { ...rules.ruleDefaults, ...own.defaults },
    loadRules: async () => [...(await rules.loadRules()), ...own.rules],
  };
  const repository = await readRepository(request, all, io.cwd);
  const options = request.options === undefined ? [] : [request.options];
  const catalogue = createDefaultCatalogue(all.ruleDefaults);
  const layers = [...installation, ...repository.layers, ...options];
  const { config, explained } = resolveConfig(catalogue, layers);
  const complete = await own.complete(config);
  const whole = await withBaseline(complete.config, files);
  const { broken, isChangedByHead } = repository;
  return {
    ...{ config: whole.config, explained, isChangedByHead },
    broken: [...broken, ...unread, ...complete.broken, ...whole.broken],
  };
}

/**
 * What holds below every repository's own settings.
 * @throws {AppError} `invalid-configuration`, `not-found`
 */
export async function installationLayers(
  rules: RuleSource,
  { cwd, environment: { defaultsFile } }: CommandIo,
): Promise<readonly ConfigLayer[]> {
  return defaultsFile === undefined ? [] : [await named(resolve(cwd, defaultsFile), defaultsFile, rules)];
}

/** What counts of a repository besides its settings file: its own rules, and the findings that are known. */
async function filesBeside({ source, side, filesIn }: ConfigRequest): Promise<FilesBeside> {
  const inFolder = await filesIn(ownRulesFolder);
  const texts = await source.files([...inFolder.filter(isOwnRuleFile), baselineFile], side);
  return {
    files: [...texts].flatMap(([file, text]) => (typeof text === 'string' ? [{ file, text }] : [])),
    unread: await unreadRuleFiles(inFolder, filesIn),
  };
}

interface FilesBeside {
  readonly files: readonly FileBeside[];
  readonly unread: readonly BrokenFile[];
}

type FileBeside = Parameters<typeof readOwnSettings>[0][number];

interface RepositoryLayers {
  readonly layers: readonly ConfigLayer[];
  readonly broken: readonly BrokenFile[];
  readonly isChangedByHead: boolean;
}

async function readRepository(
  { source, side, file }: ConfigRequest,
  rules: RuleSource,
  cwd: string,
): Promise<RepositoryLayers> {
  if (file !== undefined) {
    return {
      layers: [await named(resolve(cwd, file), file, rules)],
      broken: [],
      isChangedByHead: false,
    };
  }
  const other = side === 'base' ? 'head' : 'base';
  const [texts, otherTexts] = await Promise.all([
    textsOf(source, [repositoryFile, ...misnamedSettings], side),
    textsOf(source, [repositoryFile], other),
  ]);
  const [text, otherText] = [texts.get(repositoryFile), otherTexts.get(repositoryFile)];
  const isChangedByHead = side === 'base' && otherText !== undefined && otherText !== text;
  if (text === undefined) {
    const broken = Array.from(texts.keys(), (file) => misnamedFile(file, repositoryFile));
    return { layers: [], broken, isChangedByHead };
  }
  const parsed = await parse(text, repositoryFile, rules);
  return parsed.kind === 'valid'
    ? { layers: [parsed.layer], broken: [], isChangedByHead }
    : { layers: [], broken: [{ file: repositoryFile, problems: parsed.problems }], isChangedByHead };
}

/** Of those of the files that are there. */
async function textsOf(
  source: ChangeSource,
  paths: readonly RepoPath[],
  side: 'base' | 'head',
): Promise<ReadonlyMap<RepoPath, string>> {
  const found = await source.files(paths, side);
  return new Map([...found].flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));
}

/** The readers of YAML and of schemas, and the rules, are loaded only when there is a file: they would cost every start. */
async function parse(text: string, name: string, rules: RuleSource): Promise<ParsedRepositoryFile> {
  const [{ parseRepositoryFile }, all] = await Promise.all([
    import('../config/repository-file.ts'),
    rules.loadRules(),
  ]);
  return parseRepositoryFile(text, name, createRuleCatalogue(all));
}

async function named(path: string, name: string, rules: RuleSource): Promise<ConfigLayer> {
  const [{ readSettingsFile }, all] = await Promise.all([
    import('../config/settings-file.ts'),
    rules.loadRules(),
  ]);
  return readSettingsFile(path, name, createRuleCatalogue(all));
}
