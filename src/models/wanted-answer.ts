import { jsonSchema, Output, tool } from 'ai';
import type { OutputInterface, ToolSet } from 'ai';
import type { AnswerWay } from '../config/model-environment.ts';
import type { ToolChoice } from './language-model.ts';
import type { ModelRequest, ToolDescription } from '../ports/model.ts';

const auto = { type: 'auto' } as const;

/** What of a request depends on how its answer is wanted. */
export interface WantedAnswer {
  readonly instructions: string;
  readonly tools: ToolSet;
  readonly toolChoice: ToolChoice;
  readonly output: OutputInterface<string, string, never>;
}

type Answer = NonNullable<ModelRequest['answer']>;
type Form = Awaited<OutputInterface['responseFormat']>;

/** None of the tools can be carried out by the library: who asks does that, and looks at them first. */
export function wantedAnswer({ system, tools, answer }: ModelRequest, way: AnswerWay): WantedAnswer {
  const offered = Object.fromEntries(tools.map(toolEntry));
  const usual = { instructions: system, tools: offered, toolChoice: auto, output: Output.text() } as const;
  if (answer === undefined) return usual;
  if (way !== 'tool') return { ...usual, instructions: told(system, answer), output: inForm(answer, way) };
  const { name, schema } = answer;
  const purpose = 'Gives your answer, and ends your work.';
  return {
    ...usual,
    instructions: `${system}\n\nGive your answer by the tool ${name}, once you need no other.`,
    tools: { ...offered, ...Object.fromEntries([toolEntry({ name, purpose, input: schema })]) },
    toolChoice: tools.length === 0 ? { type: 'tool', toolName: name } : { type: 'required' },
  };
}

function toolEntry({ name, purpose, input }: ToolDescription): readonly [string, ToolSet[string]] {
  return [name, tool({ description: purpose, inputSchema: jsonSchema(input) })];
}

/** Also where the service gets the schema itself: some take it and leave it out without a word. */
function told(system: string, { schema }: Answer): string {
  return (
    `${system}\n\nWhen you need no tool, answer with one JSON object that follows this JSON schema, and with nothing else: ` +
    JSON.stringify(schema)
  );
}

/** The text is handed on as it is: the library would throw away what it cannot read, and what was paid for it. */
function inForm({ name, schema }: Answer, way: Exclude<AnswerWay, 'tool'>): WantedAnswer['output'] {
  const forms: Readonly<Record<typeof way, Form>> = {
    schema: { type: 'json', name, schema },
    object: { type: 'json' },
    text: { type: 'text' },
  };
  return { ...Output.text(), responseFormat: Promise.resolve(forms[way]) };
}

/** Those that were asked for so far, as little as can be said of them. */
export function formerTools(messages: ModelRequest['messages']): ToolSet {
  const names = messages.flatMap((one) => (one.from === 'model' ? one.tools.map(({ name }) => name) : []));
  const [purpose, input] = ['Cannot be used any more.', { type: 'object' }];
  return Object.fromEntries(names.map((name) => toolEntry({ name, purpose, input })));
}
