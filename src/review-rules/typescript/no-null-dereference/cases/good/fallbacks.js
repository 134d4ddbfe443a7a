export const wordsOf = (text) => (text.match(/\w+/g) || []).length;
export const linesOf = (text) => [...(text.match(/\n/g) ?? [])];
export const nameOf = (users, id) => users.find((user) => user.id === id)?.name;

export function extensionOf(path) {
  const [, extension = ''] = path.match(/\.(\w+)$/) ?? [];
  return extension;
}

export function partsOf(path) {
  const { dir, base } = /^(?<dir>.*)\/(?<base>.*)$/.exec(path)?.groups ?? { dir: '', base: path };
  return { dir, base };
}
