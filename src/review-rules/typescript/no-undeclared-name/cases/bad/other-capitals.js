import { parseHeader } from './header.js';

export const kindOf = (text) => parseheader(text).kind; // expect: undeclared-name
export const sizeOf = (text) => parseHeader(text).size;
