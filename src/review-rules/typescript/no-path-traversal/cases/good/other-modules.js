import { readFile } from './storage.js';
import { open } from 'lmdb';

export const show = (req) => readFile(req.query.name);
export const db = (req) => open(req.query.name);
