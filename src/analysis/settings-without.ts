import type { AnalysisSettings } from './rule-settings.ts';

/**
 * Takes out a part that those further on have no use for. Files under the same overrides share their settings: they are to share what
 * becomes of them, too.
 */
export function createStripper(part: 'own' | 'style'): (settings: AnalysisSettings) => AnalysisSettings {
  const known = new WeakMap<AnalysisSettings, AnalysisSettings>();
  return (settings) => {
    if (settings[part] === undefined) return settings;
    const { [part]: _part, ...rest } = settings;
    const stripped = known.get(settings) ?? rest;
    known.set(settings, stripped);
    return stripped;
  };
}
