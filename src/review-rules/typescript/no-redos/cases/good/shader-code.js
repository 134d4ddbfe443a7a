// Shaders stand in the program that shows them.
const declaration = /^\s*(highp|mediump)?\s*([a-z_0-9]+)\s*([a-z_0-9]+)?\s*\(([^)]*)\)/i;

export const parseFunction = (source) => declaration.exec(source)?.[2];
// path: src/parsers/GLSLNodeFunction.js
