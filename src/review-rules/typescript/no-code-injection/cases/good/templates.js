/** A compiler of templates: its callers hand it code, and know that. */
export function compile(template, settings) {
  const source = `let out = ''; with (data) { out += ${template.replace(/\n/g, ' ')}; } return out;`;
  return new Function(settings.variable, source);
}

export function run(code, context) {
  return new Function('context', code)(context);
}

export const evaluate = (expression) => eval(`(${expression})`);
