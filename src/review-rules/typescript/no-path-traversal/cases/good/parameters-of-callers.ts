import { readFile } from 'node:fs/promises';

export const load = (path: string) => readFile(path, 'utf8');
export const named = (folder: string, name: string) => readFile(`${folder}/${name}`, 'utf8');
