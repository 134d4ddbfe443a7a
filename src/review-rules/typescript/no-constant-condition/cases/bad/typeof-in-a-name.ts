export function call(handler: unknown): number {
  const kind = typeof handler;
  switch (kind) {
    case 'Function' as string: // expect: typeof-value
      return 1;
    case 'object':
      return 2;
    default:
      return kind === ('array' as string) ? 3 : 4; // expect: typeof-value
  }
}
