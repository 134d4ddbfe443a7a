interface Options {
  readonly length: 'short' | 'medium' | 'long';
}

export const words = (options: Options): number => (options.length === 'short' ? 50 : 200);

export function isFilledIn(parcel: { length: string; width: string }): boolean {
  return parcel.length !== '' && parcel.width !== '';
}

export const isPlain = (url: string): boolean => url.substring(4, 0) === 'http';
