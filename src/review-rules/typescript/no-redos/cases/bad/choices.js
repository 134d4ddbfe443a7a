// The first choice is tried in all its ways before the last one takes anything.
const parts = /\[([^\[\]]*|\[[^\[\]]*\])*\]|([A-Za-z])\2+|\.{3}|./g; // expect: redos

export const compile = (format) => format.match(parts);

const quoted = /\d|"(?:\\.|[^"])*"|./g; // expect: redos

export const tokens = (source) => source.match(quoted);
