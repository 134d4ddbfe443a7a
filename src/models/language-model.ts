import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAICompatible } from '@ai-sdk/openai-compatible';
import { wrapLanguageModel } from 'ai';
import type { LanguageModelMiddleware } from 'ai';
import type { ModelChoice } from '../config/model-environment.ts';
import type { ModelAccess } from '../config/model-settings.ts';

export type LanguageModel = ReturnType<typeof wrapLanguageModel>;

/** A model of a service, in the form of the library that speaks to all of them. */
export function languageModelOf(
  { service, name }: ModelChoice,
  { baseUrl: baseURL, key: apiKey }: ModelAccess,
  fetch: typeof globalThis.fetch,
): LanguageModel {
  switch (service) {
    case 'openai':
      // Without this the schema of an answer reaches the model nowhere.
      return createOpenAICompatible({
        ...{ name: 'openai', baseURL, apiKey, fetch, supportsStructuredOutputs: true },
      })(name);
    case 'anthropic':
      return createAnthropic({ baseURL, apiKey, fetch })(name);
  }
}

export type ToolChoice = NonNullable<
  Awaited<ReturnType<NonNullable<LanguageModelMiddleware['transformParams']>>>['toolChoice']
>;

/** Told to the library itself, an answer in words of a model that should have called a tool would be thrown away, though paid. */
export function withToolChoice(model: LanguageModel, toolChoice: ToolChoice): LanguageModel {
  return wrapLanguageModel({
    model,
    middleware: { transformParams: ({ params }) => Promise.resolve({ ...params, toolChoice }) },
  });
}
