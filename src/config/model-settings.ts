import { modelProfiles } from '../domain/agent.ts';
import type { ModelProfile } from '../domain/agent.ts';
import { AppError } from '../domain/errors.ts';
import type { Environment } from './environment.ts';
import type { AnswerWay, ModelChoice, ModelService } from './model-environment.ts';

/** How a service is reached. */
export interface ModelAccess {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly key: string;
}

/** What the models are asked with. */
export interface ModelSettings {
  readonly services: Readonly<Partial<Record<ModelService, ModelAccess>>>;
  /** Of each, the service is there. */
  readonly profiles: Readonly<Record<ModelProfile, ModelChoice>>;
  readonly answers: AnswerWay;
  /** undefined: as the service does. */
  readonly temperature: number | undefined;
  readonly topP: number | undefined;
  /** Of one answer. */
  readonly maxTokens: number;
  readonly answerBytes: number;
  /** For one request. */
  readonly timeoutSeconds: number;
  readonly retries: number;
  /** Between two requests, at most. */
  readonly waitSeconds: number;
}

/**
 * undefined: the part is off.
 * @throws {AppError} `invalid-environment` when a profile names a service whose key is missing
 */
export function modelSettings(environment: Environment): ModelSettings | undefined {
  const services = servicesOf(environment);
  const usual = usualModel(environment);
  const wanted = {
    review: environment.modelReview,
    fix: environment.modelFix,
    ask: environment.modelAsk,
  };
  refuseUnreachable(wanted, services);
  if (usual === undefined) return undefined;
  const { modelAnswers: answers, modelTemperature: temperature, modelTopP: topP } = environment;
  return {
    services,
    profiles: { review: wanted.review ?? usual, fix: wanted.fix ?? usual, ask: wanted.ask ?? usual },
    ...{ answers, temperature, topP },
    maxTokens: environment.modelMaxTokens,
    answerBytes: environment.modelAnswerBytes,
    timeoutSeconds: environment.modelTimeoutSeconds,
    retries: environment.modelRetries,
    waitSeconds: environment.modelWaitSeconds,
  };
}

function servicesOf(environment: Environment): ModelSettings['services'] {
  const { openaiApiKey, openaiBaseUrl, anthropicApiKey, anthropicBaseUrl } = environment;
  return {
    ...(openaiApiKey !== undefined && { openai: { key: openaiApiKey, baseUrl: openaiBaseUrl } }),
    ...(anthropicApiKey !== undefined && { anthropic: { key: anthropicApiKey, baseUrl: anthropicBaseUrl } }),
  };
}

function usualModel(environment: Environment): ModelChoice | undefined {
  const { openaiApiKey, openaiModel, anthropicApiKey, anthropicModel } = environment;
  if (openaiApiKey !== undefined) return { service: 'openai', name: openaiModel };
  return anthropicApiKey === undefined ? undefined : { service: 'anthropic', name: anthropicModel };
}

const keys: Readonly<Record<ModelService, string>> = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
};

function refuseUnreachable(
  wanted: Readonly<Record<ModelProfile, ModelChoice | undefined>>,
  services: ModelSettings['services'],
): void {
  const problems = modelProfiles.flatMap((profile) => {
    const { service, name } = wanted[profile] ?? {};
    if (service === undefined || services[service] !== undefined) return [];
    const setting = `MODEL_${profile.toUpperCase()}`;
    return [`  ${setting}: the model ${service}:${name} cannot be reached without ${keys[service]}.`];
  });
  if (problems.length > 0) throw new AppError('invalid-environment', { problems: problems.join('\n') });
}
