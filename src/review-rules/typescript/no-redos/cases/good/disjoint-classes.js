export const isName = (text) => /^[a-z]+(?:-[a-z]+)*$/.test(text);

export const isPath = (text) => /^(?:\/[\w.-]+)+$/.test(text);

export const isText = (text) => /^"(?:\\.|[^"\\])*"$/.test(text);

export const isList = (text) => /^\d+(?:, ?\d+)*$/.test(text);

export const isMixed = (text) => /^(?:[a-z]|\d+-)*$/.test(text.trim());
