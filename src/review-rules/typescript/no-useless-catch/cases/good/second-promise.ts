declare function wrap<T>(promise: Promise<T>, label: string): Promise<T>;

export function register(resource: Promise<string>, label: string): Promise<string> {
  const operation = resource.then((urn) => urn.trim());
  const last = wrap(operation, `${label}-final`);
  // Whoever handles `last` must not keep the process from hearing of it.
  operation.catch((error) => Promise.reject(error));
  return last;
}
