const defaultHeaders = { accept: 'text/plain' };

export function headersOf(given) {
  const headers = given ?? defaultHeaders;
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
}

export const open = (options = defaultHeaders) => options.accept;
