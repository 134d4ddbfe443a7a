export function compileReader(context) {
  const keys = Object.keys(context.params.properties);
  return new Function('input', `const { ${keys.join(',')} } = input; return [${keys.join(',')}];`);
}

export function compileBody({ body }, response) {
  const names = Object.keys(body.properties).sort();
  const pick = new Function('input', `return [${names.map((name) => name).join(',')}]`);
  pick.statuses = Object.keys(response);
  return pick;
}

export const compileQuery = (request) => new Function('q', `return [${Object.keys(request.query).join(',')}]`);
