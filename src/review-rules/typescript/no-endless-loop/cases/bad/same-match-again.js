export function mentions(text) {
  const name = /@(\w+)/g;
  const names = [];
  let match;
  while ((match = text.match(name))) names.push(match[1]); // expect: endless-loop
  return names;
}

export function links(html, tell) {
  let match;
  while ((match = html.match(/href="(.*?)"/)) !== null) { // expect: endless-loop
    tell(match[1]);
  }
}
