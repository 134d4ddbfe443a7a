export const quoted = (text) => /^(['"])(?:\\.|(?!\1).)*\1$/.test(text);

export const repeated = (text) => /^(\w)\1*$/.test(text);
