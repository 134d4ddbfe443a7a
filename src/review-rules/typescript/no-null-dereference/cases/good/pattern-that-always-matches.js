const tokens = /\[[^\]]*\]|YYYY|MM|DD|./g;

export const indentOf = (line) => line.match(/^\s*/)[0];
export const bareOf = (path) => path.match(/^(.*?)\/*$/)[1];
export const tailOf = (text) => /\d*$/.exec(text)[0];
export const splitOf = (format) => format.match(tokens).map((token) => token.toLowerCase());
export const keyOf = (entry) => entry.match(/^([^=]*)(=.*)?$/)[1];
