// Whoever is at the other end of the connection writes them.
export class Request {
  get host() {
    const host = (this.trusts && this.get('X-Forwarded-Host')) || this.get('Host');
    return host ? host.split(/\s*,\s*/, 1)[0] : ''; // expect: slow-search
  }
}

export function nextPage(response) {
  return response.headers.link.match(/<([^>]+)>; rel="next"/); // expect: slow-search
}

const pages = async () => {
  const response = await fetch('https://example.com/items');
  const links = response.headers.get('x-links') ?? '';
  return links.trim().match(/<([^>]+)>; rel="last"/); // expect: slow-search
};

export const all = pages();

// path: src/api/remote/pages.js
