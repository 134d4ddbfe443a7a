exports.parseUrl = (gitUrl) => read(gitUrl);

function read(gitUrl) {
  const url = withHost(isShort(gitUrl) ? `host:${gitUrl}` : gitUrl);
  return url.match(/^([^:]+):(?:(?:[^@:]+(?:[^@]+)?@)?([^/]*))[/](.+?)(?:[.]git)?($|#)/); // expect: polynomial-redos
}

function isShort(text) {
  return !text.includes(':');
}

function withHost(text) {
  const parsed = new URL(text);
  if (parsed.host !== '' && parsed.pathname === '') return `${parsed.protocol}/${parsed.host}`;
  return text;
}

const orNothing = (text, strict) => (strict ? '' : text);

exports.trimComment = (comment) => orNothing(comment, false).replace(/\s+$/, ''); // expect: slow-search
