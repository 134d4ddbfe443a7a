import type { ModelCallOutcome, ModelProfile, TokenUsage } from '../domain/agent.ts';

/** A tool that a model may ask for. It reads; there are no others. */
export interface ToolDescription {
  readonly name: string;
  readonly purpose: string;
  /** JSON schema of its input, an object. */
  readonly input: Readonly<Record<string, unknown>>;
}

export interface ToolRequest {
  /** By which the answer is found. */
  readonly id: string;
  readonly name: string;
  /** As the model wrote it, parsed as JSON where that was possible; nothing of it is checked. */
  readonly input: unknown;
}

export interface ToolAnswer {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export type ModelMessage =
  | { readonly from: 'user'; readonly text: string }
  | { readonly from: 'model'; readonly text: string; readonly tools: readonly ToolRequest[] }
  | { readonly from: 'tools'; readonly answers: readonly ToolAnswer[] };

export interface ModelRequest {
  /** What only we write: nothing of a change is ever in it. */
  readonly system: string;
  readonly messages: readonly ModelMessage[];
  readonly tools: readonly ToolDescription[];
  /** JSON schema that the answer has to follow when the model asks for no tool; undefined: any text. */
  readonly answer: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | undefined;
  /** Of the answer. */
  readonly maxTokens: number;
}

/** What a model answered. Whatever it says is text of a stranger. */
export interface ModelTurn {
  readonly text: string;
  readonly tools: readonly ToolRequest[];
  /** `answered`, or why the text is not the answer that was asked for. */
  readonly outcome: Extract<ModelCallOutcome, 'answered' | 'truncated' | 'refused'>;
  readonly tokens: TokenUsage;
  /** As its service names it. */
  readonly model: string;
}

/** One model of one service. It has no memory: each request holds all that it is to know. */
export interface Model {
  readonly profile: ModelProfile;
  readonly name: string;
  /**
   * One request, tried again where that helps.
   * @throws {AppError} `model-failed` with the outcome, `rate-limited`
   */
  turn(request: ModelRequest, signal: AbortSignal): Promise<ModelTurn>;
}

/** The models of this installation. */
export interface Models {
  of(profile: ModelProfile): Model;
}
