'use strict';

const attributePair = /^\s*([\w-]+)\s*(?:=\s*(.*))?$/;
const cookiePair = /^([^=;]+)=([^;\r\n]*);/;
const maxAge = /^-?\d+$/;

class Cookie {
  constructor(name, value) {
    this.name = name;
    this.value = value;
    this.attributes = new Map();
  }

  isExpired(now) {
    return this.expires !== undefined && this.expires <= now;
  }
}

function applyAttribute(cookie, name, value, now) {
  if (name === 'max-age' && maxAge.test(value)) cookie.expires = now + Number(value) * 1000;
  else if (name === 'expires' && cookie.expires === undefined) cookie.expires = Date.parse(value);
  cookie.attributes.set(name, value);
}

function parseCookie(header, now) {
  const match = cookiePair.exec(`${header};`);
  if (match === null) return undefined;
  const cookie = new Cookie(match[1].trim(), match[2].trim());
  for (const part of header.split(';').slice(1)) {
    const [, name = '', value = ''] = attributePair.exec(part) ?? [];
    if (name !== '') applyAttribute(cookie, name.toLowerCase(), value, now);
  }
  return cookie;
}

class Jar {
  constructor() {
    this.cookies = new Map();
  }

  add(header, now = Date.now()) {
    const cookie = parseCookie(header, now);
    if (cookie === undefined) return;
    if (cookie.isExpired(now)) this.cookies.delete(cookie.name);
    else this.cookies.set(cookie.name, cookie);
  }

  header() {
    return [...this.cookies.values()].map(({ name, value }) => `${name}=${value}`).join('; ');
  }
}

module.exports = { Cookie, Jar, parseCookie };
