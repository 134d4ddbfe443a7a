export function mentions(text) {
  const names = [];
  let match;
  while ((match = text.match(/@(\w+)/))) {
    names.push(match[1]);
    text = text.slice(match.index + match[0].length);
  }
  return names;
}

export function first(html, tell) {
  let match;
  while ((match = html.match(/href="(.*?)"/))) {
    tell(match[1]);
    break;
  }
}

export function each(lines, tell) {
  let match;
  while ((match = lines.shift().match(/a/))) tell(match);
}
