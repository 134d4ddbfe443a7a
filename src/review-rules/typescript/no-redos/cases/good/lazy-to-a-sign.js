export const comment = (text) => /^\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/$/.test(text);

export const braces = (text) => /^\{[^{}]*\}$/.test(text);

export const field = (text) => /^"[^"]*?"(?:,"[^"]*?")*$/.test(text);
