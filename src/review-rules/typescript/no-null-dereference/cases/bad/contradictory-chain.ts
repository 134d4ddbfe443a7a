interface Part {
  readonly id: number;
  readonly names?: { readonly short?: string; readonly long?: string };
}

export const idOf = (part?: Part, other?: Part): number => part?.id ?? part.id; // expect: null-flow

export function nameOf(part: Part): string | undefined {
  return part.names?.short || part.names.long; // expect: null-flow
}

export function firstOf(part: Part): string | undefined {
  return part.names.long ?? part.names?.short; // expect: null-flow
}

export class Shelf {
  private readonly parts: Map<string, Part> | undefined;

  has(id: string): boolean {
    return this.parts?.has(id) || this.parts.has(id.toLowerCase()); // expect: null-flow
  }
}
