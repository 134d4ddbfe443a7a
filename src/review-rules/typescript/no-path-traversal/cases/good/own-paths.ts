import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const template = readFileSync(join(import.meta.dirname, 'template.html'), 'utf8');
export const config = () => readFileSync(join(process.cwd(), 'config.json'), 'utf8');
