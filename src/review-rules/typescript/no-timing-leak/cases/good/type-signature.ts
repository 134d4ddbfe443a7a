declare function getSignature(name: string, kind: string): string;

export function isOverload(name: string, signature: string): boolean {
  return getSignature(name, 'sign(…)') === signature;
}
