/** A compiler of templates: its callers hand it code, and know that. */
export function compile(template, settings) {
  if (!isIdentifier(settings.variable)) throw new TypeError(settings.variable);
  const source = `let out = ''; with (data) { out += ${template.replace(/\n/g, ' ')}; } return out;`;
  return new Function(settings.variable, source);
}

export function run(code, context) {
  return new Function('context', code)(context);
}

export const evaluate = (expression) => eval(`(${expression})`);

/** Parts of the text that hold letters only. */
export const fill = (text, data) =>
  text.replace(/\{(\w+)\}/g, (all, key) => new Function('data', `return data.${key}`)(data));

export function make(body, isAsync) {
  const Maker = isAsync ? AsyncFunction : Function;
  return new Maker('data', 'escape', body);
}
