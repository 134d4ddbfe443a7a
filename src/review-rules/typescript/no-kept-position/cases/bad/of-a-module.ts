const PLACEHOLDER = /\{\{(\w+)\}\}/g;

export function hasPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text); // expect: kept-position
}
