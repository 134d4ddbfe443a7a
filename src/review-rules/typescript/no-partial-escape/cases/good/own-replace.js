import { template } from './template.js';

export const filled = template.replace('<', '&lt;', { every: true });
export const named = template.replace(template.sign, '&lt;');
