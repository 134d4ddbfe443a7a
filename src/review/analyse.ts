import type { FileAnalysis, RuleFailure } from '../analysis/analyse-file.ts';
import type { AnalysisSettings, RuleSetting } from '../analysis/rule-settings.ts';
import type { Suppressed } from '../analysis/suppression.ts';
import type { AnalysisPool, AnalysisRequest } from '../analysis/worker/pool.ts';
import type { PathConfig, RepositoryConfig } from '../config/repository-config.ts';
import type { Finding } from '../domain/finding.ts';
import type { SkippedFile } from '../domain/review.ts';
import type { ChangeSource } from '../ports/change-source.ts';
import type { Collected, CollectedFile } from './collect.ts';
import { readGoVersions } from './read-go-versions.ts';
import { readImports } from './read-imports.ts';

export interface AnalysedFile extends CollectedFile {
  readonly settings: AnalysisSettings;
  readonly config: PathConfig;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly failures: readonly RuleFailure[];
  /** See `FileAnalysis`. */
  readonly syntaxErrors?: number;
}

export interface Analysed {
  readonly files: readonly AnalysedFile[];
  readonly skipped: readonly SkippedFile[];
}

export interface AnalyseInput {
  readonly source: ChangeSource;
  readonly config: RepositoryConfig;
  readonly pool: AnalysisPool;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Second stage: every collected file through the rules that its path's configuration turns on. */
export async function analyse(collected: Collected, input: AnalyseInput): Promise<Analysed> {
  const requests = await requestsFor(collected, input);
  // The diff would be copied to a thread that has no use for it.
  const tasks = requests.map(({ path, text, settings }) => ({ path, text, settings }));
  const results = await input.pool.analyse(tasks, {
    ...(input.signal === undefined ? {} : { signal: input.signal }),
    ...(input.onProgress === undefined ? {} : { onProgress: input.onProgress }),
  });
  const files: AnalysedFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const [index, { diff, ...request }] of requests.entries()) {
    const result: FileAnalysis | undefined = results[index];
    if (result?.kind === 'skipped') skipped.push(result.file);
    else if (result !== undefined)
      files.push({ ...request, diff, ...result, config: input.config.forPath(request.path) });
  }
  return { files, skipped };
}

type FileRequest = CollectedFile & AnalysisRequest;

async function requestsFor(collected: Collected, input: AnalyseInput): Promise<readonly FileRequest[]> {
  const settingsOf = analysisSettings(input.config);
  const [imported, goVersions] = await Promise.all([
    readImports(collected, input),
    readGoVersions(collected, input),
  ]);
  return collected.files.map((file) => {
    const imports = imported.get(file.path);
    const goVersion = goVersions.get(file.path);
    const settings = settingsOf(file.path);
    const { fileStyle: style } = file;
    if (imports === undefined && goVersion === undefined && style === undefined) return { ...file, settings };
    const around = {
      ...(imports && { imports }),
      ...(goVersion !== undefined && { goVersion }),
      ...(style && { style }),
    };
    return { ...file, settings: { ...settings, ...around } };
  });
}

/** Files under the same overrides share one settings object. */
export function analysisSettings(config: RepositoryConfig): (path: string) => AnalysisSettings {
  const known = new Map<PathConfig, AnalysisSettings>();
  return (path) => {
    const forPath = config.forPath(path);
    const settings = known.get(forPath) ?? toSettings(config, forPath);
    known.set(forPath, settings);
    return settings;
  };
}

function toSettings(config: RepositoryConfig, forPath: PathConfig): AnalysisSettings {
  const on = Object.entries(forPath.rules).filter(([, rule]) => rule.state === 'on');
  const rules = on.map(([id, { state: _state, ...setting }]): [string, RuleSetting] => [id, setting]);
  const { fileSize, minifiedLineLength } = config.limits;
  return {
    rules: Object.fromEntries(rules),
    suppressions: config.suppressions,
    limits: { fileSize, minifiedLineLength },
    ...(config.own && { own: config.own }),
  };
}
