import assert from 'node:assert';

interface Part {
  readonly id?: number;
  readonly other: number;
  readonly names?: { readonly short?: string; readonly long?: string };
}

export function idOf(part: Part | undefined): number {
  if (!part) return 0;
  return part?.id ?? part.other;
}

export function nameOf(part: Part | undefined, isShort: boolean): string | undefined {
  if (isShort && part) return part?.names?.short || part.names?.long;
  return undefined;
}

export const sizeOf = (part?: Part): number => (part === undefined ? 0 : (part?.id ?? part.other));

export function withUsual(part: Part | null): number {
  part ??= { other: 1 };
  return part?.id || part.other;
}

export const orNothing = (part?: Part): number => (part && (part?.id ?? part.other)) || 0;

export class Slot {
  part?: Part;

  now(): number {
    if (this.part) {
      return this.part?.id ?? this.part.other;
    }
    return 0;
  }

  sure(): number {
    assert(this.part);
    return this.part?.id ?? this.part.other;
  }

  later(): readonly number[] {
    if (this.part == null) throw new Error('empty');
    return [1, 2].map((factor) => factor * (this.part?.id ?? this.part.other));
  }

  after(kind: string): number {
    switch (kind) {
      case 'new':
        this.part = { other: 0 };
        return this.part?.id || this.part.other;
      default:
        return 0;
    }
  }
}
