import { describe, expect, it } from '@jest/globals';
import { defaultFileLimits, defaultSuppressions } from '../analysis/rule-settings.ts';
import { defaultPoolLimits } from '../analysis/worker/pool.ts';
import { createDefaultCatalogue } from '../config/rule-catalogue.ts';
import { resolveConfig } from '../config/resolve-config.ts';
import { reviewRules } from '../review-rules/index.ts';
import { engine } from './engine.ts';

describe('what the command line knows without loading it', () => {
  it('are the rules and the defaults of their options', () => {
    expect(Object.keys(engine.ruleDefaults)).toEqual(reviewRules.map(({ info }) => info.id));
    for (const { info, options } of reviewRules) {
      expect(engine.ruleDefaults[info.id]?.options).toEqual(options?.parse({}) ?? {});
    }
  });

  it('are the limits that the engine has by default', () => {
    const { limits, suppressions } = resolveConfig(createDefaultCatalogue(engine.ruleDefaults), []).config;
    expect(limits).toEqual({
      ...defaultFileLimits,
      secondsPerFile: defaultPoolLimits.secondsPerFile,
      importedFiles: 100,
      importSteps: 2,
      fixesPerFile: 100,
      styleFolders: 16,
      baselineSize: 2_000_000,
    });
    expect(suppressions).toEqual(defaultSuppressions);
  });
});
