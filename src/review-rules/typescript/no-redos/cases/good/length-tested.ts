export function isName(name: string): boolean {
  if (name.length > 30) return false;
  return /^(\w+\s?)+$/.test(name);
}

export const isTag = (tag: string): boolean => tag.length <= 20 && /^(?:[a-z]+-?)+$/.test(tag);

export function firstWords(req: { body: { text: string } }): string {
  return req.body.text.slice(0, 200).replace(/\s+$/, '');
}
