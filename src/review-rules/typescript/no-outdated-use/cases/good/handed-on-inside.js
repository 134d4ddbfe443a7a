// ./schema.js, before: export function parse(value, schema) { return schema.parse(value); }
// ./schema.js, now: export function parse(value, schema, target) { return schema.parse(value, target); }
import { parse } from './schema.js';

export const read = (text, schema) => parse(text, schema);
