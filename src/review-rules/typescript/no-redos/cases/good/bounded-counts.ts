export const isAddress = (text: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text);

export const isShort = (text: string): boolean => /^(?:[a-z]{1,8}){1,4}$/.test(text);

export const isDate = (text: string): boolean => /^\d{4}-\d{1,2}-\d{1,2}(?:T\d{2}:\d{2})?$/.test(text);
