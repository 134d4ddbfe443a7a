// What is taken out of a text can be as long as the text.
export function parseLinks(linkHeader) {
  return linkHeader.split(/,\s*</).map(parseLink);
}

function parseLink(link) {
  const found = link.match(/<?([^>]*)>(.*)/); // expect: slow-search
  return found[2].split(';').reduce(addParameter, { target: found[1] });
}

function addParameter(link, parameter) {
  const pair = parameter.match(/\s*(.+)\s*=\s*"?([^"]+)"?/); // expect: polynomial-redos
  return { ...link, [pair[1]]: pair[2] };
}

export const parseFields = (text) => {
  const fields = [];
  for (const line of text.split('\n')) fields.push(line.replace(/\s+$/, '')); // expect: slow-search
  return fields;
};

exports.parseRange = (header) => {
  let match;
  if ((match = /^bytes=(.*)$/.exec(header)) === null) return undefined;
  return match[1].split(/ *, */); // expect: slow-search
};

exports.parseBasic = (header) => {
  const [scheme, ...rest] = header.split(' ');
  const [, token] = header.match(/^Basic (.*)$/) ?? [];
  return [scheme, rest, token.replace(/=+$/, '')]; // expect: slow-search
};

exports.lastLine = (message) => message.split('\n').filter(Boolean).pop().replace(/\s+$/, ''); // expect: slow-search
