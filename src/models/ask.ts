import { generateText } from 'ai';
import type { FinishReason, LanguageModelUsage } from 'ai';
import type { AnswerWay, ModelService } from '../config/model-environment.ts';
import type { ModelSettings } from '../config/model-settings.ts';
import type { ModelProfile, TokenUsage } from '../domain/agent.ts';
import type { ModelRequest, ModelTurn } from '../ports/model.ts';
import { createBoundedFetch } from './bounded-fetch.ts';
import { languageModelOf, withToolChoice } from './language-model.ts';
import { sdkMessages } from './messages.ts';
import { formerTools, wantedAnswer } from './wanted-answer.ts';
import type { WantedAnswer } from './wanted-answer.ts';

/** What services do not agree on. */
export interface Manner {
  readonly way: AnswerWay;
  /** Newer models of OpenAI take only the second, and many other services only the first. */
  readonly lengthBy: 'max_tokens' | 'max_completion_tokens';
}

/** One request, made once. @throws what the library throws */
export type Ask = (request: ModelRequest, manner: Manner, signal: AbortSignal) => Promise<ModelTurn>;

/** What is read of the library's result. */
interface Result {
  readonly text: string;
  readonly toolCalls: readonly {
    readonly toolCallId: string;
    readonly toolName: string;
    readonly input: unknown;
  }[];
  readonly finishReason: FinishReason;
  /** In the words of the service. */
  readonly rawFinishReason: string | undefined;
  readonly usage: LanguageModelUsage;
  readonly finalStep: { readonly response: { readonly modelId: string } };
}

/** @throws {Error} when the service of the profile is not there, which its settings rule out */
export function createAsk(profile: ModelProfile, settings: ModelSettings): Ask {
  // It would write to the console whatever a service does not know.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { services, profiles, answerBytes, temperature, topP, maxTokens } = settings;
  const choice = profiles[profile];
  const access = services[choice.service];
  if (access === undefined) throw new Error(`the service ${choice.service} has no key`);
  const model = languageModelOf(choice, access, createBoundedFetch(answerBytes, access.key));
  return async (request, { way, lengthBy }, abortSignal) => {
    const { toolChoice, ...wanted } = toolsMinded(choice.service, request, wantedAnswer(request, way));
    const result = await generateText({
      ...{ model: withToolChoice(model, toolChoice), messages: sdkMessages(request.messages) },
      ...{ ...wanted, abortSignal, maxRetries: 0 },
      ...(temperature !== undefined && { temperature }),
      ...(topP !== undefined && { topP }),
      ...lengthIn(lengthBy, Math.min(request.maxTokens, maxTokens)),
    });
    return turnOf(result, way === 'tool' ? request.answer?.name : undefined);
  };
}

function lengthIn(lengthBy: Manner['lengthBy'], tokens: number) {
  // What was said in earlier turns costs a tenth then. The other services do it by themselves.
  const anthropic = { cacheControl: { type: 'ephemeral' } };
  if (lengthBy === 'max_tokens') return { maxOutputTokens: tokens, providerOptions: { anthropic } };
  return { providerOptions: { anthropic, openai: { [lengthBy]: tokens } } };
}

/** Anthropic wants every tool described that was ever used, also where it may not be used any more. */
function toolsMinded(service: ModelService, { messages }: ModelRequest, wanted: WantedAnswer): WantedAnswer {
  if (service !== 'anthropic' || Object.keys(wanted.tools).length > 0) return wanted;
  const tools = formerTools(messages);
  return Object.keys(tools).length === 0 ? wanted : { ...wanted, tools, toolChoice: { type: 'none' } };
}

/** @param answerTool By which the answer is given. */
function turnOf(result: Result, answerTool: string | undefined): ModelTurn {
  const requests = result.toolCalls.map(({ toolCallId: id, toolName: name, input }) => {
    return { id, name, input };
  });
  const answer = requests.find(({ name }) => name === answerTool);
  return {
    text: answer === undefined ? result.text : textOf(answer.input),
    tools: requests.filter(({ name }) => name !== answerTool),
    outcome: outcomeOf(result),
    tokens: tokensOf(result.usage),
    model: result.finalStep.response.modelId.slice(0, 100),
  };
}

/** What could not be read as JSON is handed on as it was written. */
function textOf(input: unknown): string {
  return typeof input === 'string' ? input : JSON.stringify(input);
}

function outcomeOf({ finishReason, rawFinishReason }: Result): ModelTurn['outcome'] {
  // GLM's own word for what it may not say.
  if (finishReason === 'content-filter' || rawFinishReason === 'sensitive') return 'refused';
  // GLM's own word for an answer that broke off inside of it.
  const isCut = finishReason === 'length' || rawFinishReason === 'network_error';
  return isCut ? 'truncated' : 'answered';
}

function tokensOf({ inputTokens, inputTokenDetails, outputTokens }: Result['usage']): TokenUsage {
  return {
    input: countOf(inputTokens),
    cachedInput: countOf(inputTokenDetails.cacheReadTokens),
    output: countOf(outputTokens),
  };
}

/** A service may say anything, or nothing. */
function countOf(said: number | undefined): number {
  return Number.isSafeInteger(said) ? Math.max(0, said ?? 0) : 0;
}
