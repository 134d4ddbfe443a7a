export function fail(failure: { readonly message: Error }): never {
  throw failure.message;
}
