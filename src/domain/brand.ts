declare const brand: unique symbol;

/** A value that only one parser can make. `Brand<string, 'Sha'>` is a string everywhere, but no string is a `Sha`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
