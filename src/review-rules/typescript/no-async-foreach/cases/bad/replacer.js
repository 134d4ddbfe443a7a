export function expand(template, values) {
  return template.replace(/\{(\w+)\}/g, async (_match, name) => await values.get(name)); // expect: misused-promise
}
