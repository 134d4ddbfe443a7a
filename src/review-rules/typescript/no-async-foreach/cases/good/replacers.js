export async function expand(template, values, store) {
  const plain = template.replace(/\{(\w+)\}/g, (_match, name) => values[name]);
  return await store.replace(plain, async (text) => await store.format(text));
}
