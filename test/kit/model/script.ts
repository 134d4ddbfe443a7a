import { readFileSync } from 'node:fs';
import type { TokenUsage } from '../../../src/domain/agent.ts';
import type { Fault } from '../forge-stand-in/http/faults.ts';
import type { Json, JsonObject } from '../forge-stand-in/json.ts';

/** What a model says, or what goes wrong meanwhile. */
export interface ScriptedTurn {
  readonly text?: string;
  /** The text so many times over. */
  readonly times?: number;
  /** It wants these; a text as input stands for arguments that are no JSON. */
  readonly tools?: readonly { readonly name: string; readonly input: Json }[];
  /** Unless told, as what is said suggests. */
  readonly finish?: 'length' | 'refusal';
  /** It answers in words, though it must call a tool. */
  readonly isStubborn?: boolean;
  readonly tokens?: TokenUsage;
  readonly fault?: Fault;
  /** It is not said before. */
  readonly after?: Promise<unknown>;
}

/** A request, whichever service it was made to. */
export interface AskedModel {
  /** From 1. */
  readonly number: number;
  readonly system: string;
  /** What was said, in its order; of tools what they answered. */
  readonly messages: readonly { readonly from: 'user' | 'model' | 'tools'; readonly text: string }[];
  /** Names of those that are offered. */
  readonly tools: readonly string[];
  /** JSON schema of the answer; undefined: none was given in a field of its own. */
  readonly schema: Json | undefined;
  /** The tool that must be called: a name, or any. */
  readonly mustCall: string | undefined;
  readonly body: JsonObject;
}

/** Turns one after the other, the last again and again; or what the request asks for. */
export type Script = readonly ScriptedTurn[] | ((asked: AskedModel) => ScriptedTurn);

export function turnOf(script: Script, asked: AskedModel): ScriptedTurn {
  const turn = typeof script === 'function' ? script(asked) : (script[asked.number - 1] ?? script.at(-1));
  if (turn === undefined) throw new Error('the script has no turns');
  return inWantedForm(turn, asked);
}

/** A model that must call a tool gives its answer by one: that of the answer is offered last. */
function inWantedForm(turn: ScriptedTurn, { tools, mustCall }: AskedModel): ScriptedTurn {
  const { text, times = 1, tools: called = [], ...rest } = turn;
  const said = text?.repeat(times);
  const name = mustCall === 'any' ? tools.at(-1) : mustCall;
  const isFree = name === undefined || turn.isStubborn === true || called.length > 0;
  if (isFree || said === undefined)
    return { ...rest, tools: called, ...(said !== undefined && { text: said }) };
  return { ...rest, tools: [{ name, input: jsonIn(said) }] };
}

function jsonIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** Recorded turns of `test/fixtures/model`, and what has to come of them. */
export interface Recording {
  readonly purpose: string;
  readonly turns: readonly ScriptedTurn[];
  /** Of the last request. */
  readonly comes:
    | { readonly outcome: string; readonly text?: string; readonly tools?: readonly Json[] }
    | { readonly code: 'rate-limited' | 'model-failed'; readonly outcome?: string };
  /** How often the service is asked for it. */
  readonly requests: number;
}

export function readRecording(name: string): Recording {
  const path = new URL(`../../fixtures/model/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Recording;
}
