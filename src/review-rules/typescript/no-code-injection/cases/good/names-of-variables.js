// Whoever registers variables has named them.
export function run(variables) {
  for (const name of Object.keys(variables)) {
    eval(`var ${name} = variables['${name}'];`);
  }
}
