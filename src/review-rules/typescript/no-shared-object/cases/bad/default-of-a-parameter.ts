const defaultHeaders: Record<string, string> = { accept: 'text/plain' };

export function withToken(token: string, headers = defaultHeaders) {
  headers.authorization = `Bearer ${token}`; // expect: shared-object
  return headers;
}

export class Client {
  send(url: string, language: string | undefined, headers = defaultHeaders) {
    if (language === undefined) delete headers.language; // expect: shared-object
    return fetch(url, { headers });
  }
}
