import { isJsonObject, textOf, type Json, type JsonObject } from '../forge-stand-in/json.ts';

/**
 * What Discord refuses in a message. Written down a second time, from its documentation alone:
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 * https://discord.com/developers/docs/components/reference
 * @returns What is wrong, each with its place.
 */
export function problemsOfMessage(body: JsonObject): readonly string[] {
  const embeds = listOf(body['embeds']);
  const rows = listOf(body['components']);
  const total = embeds.reduce((sum, embed) => sum + lengthOfEmbed(embed), 0);
  const ids = rows.flatMap((row) => listOf(row['components']).map((one) => textOf(one['custom_id'])));
  return [
    ...tooLong('content', body['content'], 2_000),
    ...tooLong('nonce', body['nonce'], 25),
    ...(embeds.length > 10 ? ['embeds: more than 10'] : []),
    ...(total > 6_000 ? [`embeds: ${total} characters`] : []),
    ...embeds.flatMap(problemsOfEmbed),
    ...(rows.length > 5 ? ['components: more than 5 rows'] : []),
    ...(new Set(ids).size < ids.length ? ['components: the same custom_id twice'] : []),
    ...rows.flatMap(problemsOfRow),
    ...(isEmpty(body) ? ['the message is empty'] : []),
  ];
}

function isEmpty(body: JsonObject): boolean {
  return textOf(body['content']) === '' && listOf(body['embeds']).length === 0;
}

function problemsOfEmbed(embed: JsonObject): readonly string[] {
  const fields = listOf(embed['fields']);
  return [
    ...tooLong('title', embed['title'], 256),
    ...tooLong('description', embed['description'], 4_096),
    ...tooLong('footer', objectOf(embed['footer'])['text'], 2_048),
    ...tooLong('author', objectOf(embed['author'])['name'], 256),
    ...tooLong('url', embed['url'], 2_048),
    ...(fields.length > 25 ? ['fields: more than 25'] : []),
    ...fields.flatMap((field) => [
      ...between('field name', field['name'], 1, 256),
      ...between('field value', field['value'], 1, 1_024),
    ]),
  ];
}

function lengthOfEmbed(embed: JsonObject): number {
  const texts = [
    ...[embed['title'], embed['description'], objectOf(embed['footer'])['text']],
    objectOf(embed['author'])['name'],
    ...listOf(embed['fields']).flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce<number>((sum, text) => sum + textOf(text).trim().length, 0);
}

function problemsOfRow(row: JsonObject): readonly string[] {
  const parts = listOf(row['components']);
  const selects = parts.filter(({ type }) => type === 3);
  return [
    ...(row['type'] === 1 ? [] : ['a component that is no row']),
    ...(parts.length < 1 || parts.length > 5 ? [`a row of ${parts.length}`] : []),
    ...(selects.length > 0 && parts.length > 1 ? ['a select beside something else'] : []),
    ...parts.flatMap((part) => between('custom_id', part['custom_id'], 1, 100)),
    ...parts.filter(({ type }) => type === 2).flatMap((part) => between('label', part['label'], 1, 80)),
    ...selects.flatMap(problemsOfSelect),
  ];
}

function problemsOfSelect(select: JsonObject): readonly string[] {
  const options = listOf(select['options']);
  const values = options.map(({ value }) => textOf(value));
  return [
    ...(options.length < 1 || options.length > 25 ? [`a select of ${options.length}`] : []),
    ...(new Set(values).size < values.length ? ['a select with the same value twice'] : []),
    ...tooLong('placeholder', select['placeholder'], 150),
    ...options.flatMap((option) => [
      ...between('option label', option['label'], 1, 100),
      ...between('option value', option['value'], 1, 100),
      ...tooLong('option description', option['description'], 100),
    ]),
  ];
}

/** Of a form that is opened. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export function problemsOfForm(form: JsonObject): readonly string[] {
  const parts = listOf(form['components']);
  return [
    ...between('custom_id', form['custom_id'], 1, 100),
    ...between('title', form['title'], 1, 45),
    ...(parts.length < 1 || parts.length > 5 ? [`a form of ${parts.length}`] : []),
    ...parts.flatMap((part) => [
      ...between('label', part['label'], 1, 45),
      ...tooLong('description', part['description'], 100),
      ...between('custom_id', objectOf(part['component'])['custom_id'], 1, 100),
    ]),
  ];
}

function tooLong(name: string, value: Json | undefined, most: number): readonly string[] {
  return between(name, value, 0, most);
}

function between(name: string, value: Json | undefined, least: number, most: number): readonly string[] {
  const { length } = textOf(value);
  return length < least || length > most ? [`${name}: ${length} characters`] : [];
}

export function listOf(value: Json | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isJsonObject) : [];
}

export function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
