const link = /https?:\S+/g;

export function hasLink(text) {
  const links = text.match(link);
  return links !== null && link.test(text);
}
