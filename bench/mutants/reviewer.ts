// Reviews single files of a package as the command does: with what is known of the files that they import.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFile } from '../../src/analysis/analyse-file.ts';
import type { Analyser } from '../../src/analysis/analyse-file.ts';
import type { AnalysisSettings } from '../../src/analysis/rule-settings.ts';
import type { AnalysisPool } from '../../src/analysis/worker/pool.ts';
import { createRuleCatalogue } from '../../src/config/rule-catalogue.ts';
import { resolveConfig } from '../../src/config/resolve-config.ts';
import type { Absent } from '../../src/domain/change-request.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { RepoPath } from '../../src/domain/ids.ts';
import { everyLanguage } from '../../src/languages/test-kit/every-language.ts';
import type { ChangeSource } from '../../src/ports/change-source.ts';
import { reviewRules } from '../../src/review-rules/index.ts';
import { analysisSettings } from '../../src/review/analyse.ts';
import { readImports } from '../../src/review/read-imports.ts';

const { config } = resolveConfig(createRuleCatalogue(reviewRules), []);
const settingsOf = analysisSettings(config);
const analyser: Analyser = { languages: everyLanguage, rules: reviewRules };

/** In this thread. */
const pool: AnalysisPool = {
  analyse: (files) =>
    Promise.resolve(
      files.map(({ path, text, settings, ...beside }) => analyseFile(analyser, path, text, settings, beside)),
    ),
  [Symbol.asyncDispose]: () => Promise.resolve(),
};

/** @returns undefined: it is not analysed. */
export type ReviewText = (text: string) => readonly Finding[] | undefined;

export async function reviewerOf(folder: string, path: RepoPath, text: string): Promise<ReviewText> {
  const diff = { kind: 'added', path, hunks: [] } as const;
  const collected = { diffs: [diff], files: [{ path, text, diff }], skipped: [], brokenStyle: [] };
  const known = await readImports(collected, { source: filesIn(folder), config, pool });
  const imports = known.get(path);
  const settings: AnalysisSettings = { ...settingsOf(path), ...(imports && { imports }) };
  return (version) => {
    const analysis = analyseFile(analyser, path, version, settings);
    return analysis.kind === 'analysed' ? analysis.findings : undefined;
  };
}

function filesIn(folder: string): ChangeSource {
  return {
    ...{ base: 'none', head: 'package', diff: () => Promise.resolve([]) },
    files: (paths) => Promise.resolve(new Map(paths.map((path) => [path, textAt(folder, path)]))),
  };
}

function textAt(folder: string, path: RepoPath): string | Absent {
  const file = join(folder, path);
  const isFile = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? readFileSync(file, 'utf8') : { absent: 'missing', path };
}
