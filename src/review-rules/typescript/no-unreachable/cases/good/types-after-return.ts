export function describe(value: unknown): Shape {
  return { kind: typeof value };

  interface Shape {
    readonly kind: string;
  }
  type Also = Shape;
  declare const unused: Also;
}
