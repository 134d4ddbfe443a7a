import { isJsonObject, textOf } from '../forge-stand-in/json.ts';
import type { Json, JsonObject as Fields } from '../forge-stand-in/json.ts';

/** What Slack would refuse in blocks, in words; the numbers are those of its reference. */
export function problemsIn(blocks: readonly Json[], most: number): readonly string[] {
  const problems: string[] = [];
  const complain = (problem: string): void => void problems.push(problem);
  if (blocks.length === 0) complain('no blocks');
  if (blocks.length > most) complain(`more than ${most} blocks`);
  const ids = blocks.map((block) => fields(block)['block_id']).filter((id) => id !== undefined);
  if (new Set(ids).size !== ids.length) complain('two blocks of one name');
  for (const block of blocks) checkBlock(fields(block), complain);
  return problems;
}

export function problemsInView(view: Fields): readonly string[] {
  const problems = [...problemsIn(list(view['blocks']), 100)];
  const isLong = (key: string, most: number) => plainTextOf(view[key]).length > most;
  for (const key of ['title', 'submit', 'close']) if (isLong(key, 24)) problems.push(`${key} is too long`);
  if (view['type'] !== 'modal') problems.push('type');
  if (plainTextOf(view['title']) === '') problems.push('no title');
  if (textOf(view['private_metadata']).length > 3_000) problems.push('private_metadata is too long');
  if (textOf(view['callback_id']).length > 255) problems.push('callback_id is too long');
  const hasInput = list(view['blocks']).some((block) => fields(block)['type'] === 'input');
  if (hasInput && view['submit'] === undefined) problems.push('submit is missing');
  return problems;
}

type Complain = (problem: string) => void;

function checkBlock(block: Fields, complain: Complain): void {
  if (textOf(block['block_id']).length > 255) complain('block_id is too long');
  switch (block['type']) {
    case 'rich_text':
      checkRichText(list(block['elements']), complain);
      return;
    case 'actions': {
      const elements = list(block['elements']);
      if (elements.length === 0 || elements.length > 25) complain('actions: from 1 to 25 elements');
      for (const element of elements) checkButton(fields(element), complain);
      return;
    }
    case 'input':
      checkText(block['label'], 2_000, 'label', complain);
      checkInput(fields(block['element']), complain);
      return;
    default:
      complain(`the stand-in does not know blocks of the type ${textOf(block['type'])}`);
  }
}

/** Its reference names no size; a message of more than that is cut, which nobody should rely on. */
function checkRichText(elements: readonly Json[], complain: Complain): void {
  if (elements.length === 0) complain('rich_text: no elements');
  if (JSON.stringify(elements.map(wordsOf)).length > 4_000) complain('rich_text: too long');
  for (const element of elements) {
    const { type, elements: inner } = fields(element);
    if (!/^rich_text_(section|list|preformatted)$/.test(textOf(type))) complain(`rich_text: ${textOf(type)}`);
    if (type === 'rich_text_list') checkRichText(list(inner), complain);
    else for (const leaf of list(inner)) checkLeaf(fields(leaf), complain);
  }
}

function checkLeaf({ type, text, url }: Fields, complain: Complain): void {
  if (type !== 'text' && type !== 'link') complain(`rich_text: the stand-in does not know ${textOf(type)}`);
  if (typeof text !== 'string' || text === '') complain('rich_text: empty text');
  if (type === 'link' && (typeof url !== 'string' || url.length > 3_000)) complain('rich_text: url');
}

function checkButton({ type, text, value, action_id: id, confirm }: Fields, complain: Complain): void {
  if (type !== 'button') complain(`actions: the stand-in does not know ${textOf(type)}`);
  checkText(text, 75, 'text of a button', complain);
  if (textOf(value).length > 2_000) complain('value of a button is too long');
  if (textOf(id).length > 255) complain('action_id is too long');
  if (confirm === undefined) return;
  const sure = fields(confirm);
  checkText(sure['title'], 100, 'title of a confirmation', complain);
  checkText(sure['text'], 300, 'text of a confirmation', complain);
  for (const key of ['confirm', 'deny']) checkText(sure[key], 30, `${key} of a confirmation`, complain);
}

function checkInput({ type, options, max_length: most }: Fields, complain: Complain): void {
  if (type === 'plain_text_input') {
    if (Number(most) > 3_000) complain('max_length');
    return;
  }
  if (type !== 'static_select') {
    complain(`input: the stand-in does not know ${textOf(type)}`);
    return;
  }
  const choices = list(options);
  if (choices.length === 0 || choices.length > 100) complain('from 1 to 100 options');
  for (const choice of choices) {
    checkText(fields(choice)['text'], 75, 'text of an option', complain);
    if (textOf(fields(choice)['value']).length > 75) complain('value of an option is too long');
  }
}

function checkText(object: Json | undefined, most: number, what: string, complain: Complain): void {
  const { length } = plainTextOf(object);
  if (length === 0 || length > most) complain(`${what}: from 1 to ${most} characters`);
}

/** All words below it, for counting and for tests. */
export function wordsOf(value: Json | undefined): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  const { text, elements, label, element } = fields(value);
  const own = typeof text === 'string' ? text : text === undefined ? '' : wordsOf(text);
  return own + [elements, label, element].map((part) => (part === undefined ? '' : wordsOf(part))).join('');
}

/** Every object below it. */
export function* objectsIn(value: Json | undefined): Generator<Fields> {
  if (Array.isArray(value)) for (const part of list(value)) yield* objectsIn(part);
  else if (isJsonObject(value)) {
    yield value;
    for (const part of Object.values(value)) yield* objectsIn(part);
  }
}

function plainTextOf(object: Json | undefined): string {
  const { text } = fields(object);
  return typeof text === 'string' ? text : '';
}

export function fields(value: Json | undefined): Fields {
  return isJsonObject(value) ? value : {};
}

export function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
