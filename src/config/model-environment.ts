import { z } from 'zod';
import type { ModelProfile } from '../domain/agent.ts';
import { decimal, optional, webAddress, wholeNumber } from './setting.ts';
import type { Setting } from './setting.ts';

export const modelServices = ['openai', 'anthropic'] as const;
export type ModelService = (typeof modelServices)[number];

/** How a model is brought to answer in a form. */
export const answerWays = ['schema', 'object', 'tool', 'text'] as const;
export type AnswerWay = (typeof answerWays)[number];

/** One model of one service. */
export interface ModelChoice {
  readonly service: ModelService;
  readonly name: string;
}

const choice = z
  .string()
  .regex(/^(?:openai|anthropic):\S+$/, 'expected `openai:` or `anthropic:` and the name of a model')
  .transform((text): ModelChoice => {
    const [service = '', ...name] = text.split(':');
    return { service: service as ModelService, name: name.join(':') };
  });

const purposes: Readonly<Record<ModelProfile, string>> = {
  review: 'Model that reviews, describes and compares with tickets',
  fix: 'Model that writes fixes, tests and code',
  ask: 'Model that answers questions',
};

function profile(which: ModelProfile) {
  return {
    name: `MODEL_${which.toUpperCase()}`,
    purpose: `${purposes[which]}, as \`openai:<name>\` or \`anthropic:<name>\`; empty: OPENAI_MODEL where OPENAI_API_KEY is set, else ANTHROPIC_MODEL`,
    default: '',
    example: 'openai:glm-5.3',
    value: optional(choice),
  } as const;
}

/** The models that the generation agent asks. */
export const modelEnvironment = {
  openaiApiKey: {
    name: 'OPENAI_API_KEY',
    purpose:
      'Key of a service that speaks the protocol of OpenAI’s chat completions, such as GLM; a server of one’s own that wants none, such as Ollama, llama.cpp or vLLM, gets any text. Without a key the agent is off',
    default: '',
    example: 'key-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  openaiBaseUrl: {
    name: 'OPENAI_BASE_URL',
    purpose:
      'Address of that service, up to what stands before `/chat/completions`; the usual one is that of GLM',
    default: 'https://open.bigmodel.cn/api/paas/v4',
    example: 'http://127.0.0.1:11434/v1',
    value: webAddress,
  },
  openaiModel: {
    name: 'OPENAI_MODEL',
    purpose: 'Model of that service',
    default: 'glm-5.3',
    example: 'qwen3-coder',
    value: z.string(),
  },
  anthropicApiKey: {
    name: 'ANTHROPIC_API_KEY',
    purpose: 'Key of Anthropic, or of a service that speaks its protocol',
    default: '',
    example: 'key-as-shown-once',
    value: optional(z.string()),
    isSecret: true,
  },
  anthropicBaseUrl: {
    name: 'ANTHROPIC_BASE_URL',
    purpose: 'Address of that service; `/v1` may be left out',
    default: 'https://api.anthropic.com/v1',
    example: 'http://127.0.0.1:8080',
    value: webAddress.transform((address) => (/\/v\d+$/.test(address) ? address : `${address}/v1`)),
  },
  anthropicModel: {
    name: 'ANTHROPIC_MODEL',
    purpose: 'Model of that service',
    default: 'claude-sonnet-5-5',
    example: 'claude-haiku-5-5',
    value: z.string(),
  },
  modelReview: profile('review'),
  modelFix: profile('fix'),
  modelAsk: profile('ask'),
  modelAnswers: {
    name: 'MODEL_ANSWERS',
    purpose:
      'How a model is brought to answer in a form: by the `schema` of the answer, and by `object` where its service does not take that; by `object` alone (JSON, the schema is told in words); by a `tool` that it must call with the answer; or by words alone (`text`)',
    default: 'schema',
    example: 'tool',
    value: z.enum(answerWays, `expected one of ${answerWays.join(', ')}`),
  },
  modelTemperature: {
    name: 'MODEL_TEMPERATURE',
    purpose:
      'How freely a model chooses its words; empty: as its service does, and some models take no other',
    default: '',
    example: '0.2',
    value: optional(decimal(0, 2)),
  },
  modelTopP: {
    name: 'MODEL_TOP_P',
    purpose: 'Share of the likeliest words that a model chooses among; empty: as its service does',
    default: '',
    example: '0.9',
    value: optional(decimal(0, 1)),
  },
  modelMaxTokens: {
    name: 'MODEL_MAX_TOKENS',
    purpose: 'Tokens that one answer of a model has at most, what it thinks to itself included',
    default: '8000',
    example: '16000',
    value: wholeNumber(16, 1_000_000),
  },
  modelAnswerBytes: {
    name: 'MODEL_ANSWER_BYTES',
    purpose: 'Bytes of one answer that are read at most; a longer one is dropped',
    default: '524288',
    example: '2097152',
    value: wholeNumber(1_024, 67_108_864),
  },
  modelTimeoutSeconds: {
    name: 'MODEL_TIMEOUT_SECONDS',
    purpose: 'Seconds that a model has for one answer',
    default: '120',
    // Node itself gives up after five minutes without an answer.
    example: '240',
    value: wholeNumber(1, 290),
  },
  modelRetries: {
    name: 'MODEL_RETRIES',
    purpose:
      'How often a request is made again when the service of a model is overloaded or cannot be reached',
    default: '2',
    example: '5',
    value: wholeNumber(0, 10),
  },
  modelWaitSeconds: {
    name: 'MODEL_WAIT_SECONDS',
    purpose:
      'Seconds that are waited before a request is made again, at most; when the service asks for longer, the work is put off',
    default: '30',
    example: '60',
    value: wholeNumber(0, 600),
  },
  modelPrices: {
    name: 'MODEL_PRICES',
    purpose:
      'A YAML or JSON file with the price of each model for a million tokens: `currency: USD` and `models: { <name>: { input: 1, cached: 0.1, output: 4 } }`; without it calls have no cost, and budgets of money no effect',
    default: '',
    example: '/etc/autoglm/prices.yml',
    value: optional(z.string()),
  },
} as const satisfies Record<string, Setting>;
