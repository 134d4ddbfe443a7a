import type { ModelSettings } from '../config/model-settings.ts';
import { modelProfiles } from '../domain/agent.ts';
import type { ModelProfile } from '../domain/agent.ts';
import type { Log } from '../ports/log.ts';
import type { Model, Models } from '../ports/model.ts';

export interface ModelsOptions {
  readonly settings: ModelSettings;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds before a request is made again for the first time; each further wait is twice as long. */
  readonly retryWait?: number;
}

/** The libraries of the services cost 30 MB and most of a second: they are loaded with the first request. */
export function createModels(options: ModelsOptions): Models {
  const models = Object.fromEntries(
    modelProfiles.map((profile) => [profile, createLazyModel(profile, options)]),
  ) as Readonly<Record<ModelProfile, Model>>;
  return { of: (profile) => models[profile] };
}

function createLazyModel(profile: ModelProfile, options: ModelsOptions): Model {
  const { name } = options.settings.profiles[profile];
  let loading: Promise<Model['turn']> | undefined;
  const load = async (): Promise<Model['turn']> => {
    const { createTurn } = await import('./turn.ts');
    return createTurn(profile, options);
  };
  return { profile, name, turn: async (...asked) => (await (loading ??= load()))(...asked) };
}
