export const isWord = (text: string): boolean => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*$/u.test(text);

export const isSet = (text: string): boolean => /^(?:[\p{L}--[a-z]]+)+$/v.test(text);

export const isCase = (text: string): boolean => /^(?:[a-f]|[A-F])+h$/.test(text);
