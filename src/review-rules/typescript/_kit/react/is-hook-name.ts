/** `use` itself is no such name: it may be called anywhere in a component. */
export function isHookName(name: string): boolean {
  return /^use[A-Z\d]/.test(name);
}
