/** The text of a page for an index. */
export function wordsOf(html) {
  return html
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/gi, ' ')
    .replace(/<[^>]+>/g, ' ')
    .split(/\s+/);
}

export function sanitize(text) {
  return text.replace(/<script>/g, '').replace(/</g, '&lt;');
}

export function sanitizeAll(html) {
  let before;
  let now = html;
  do {
    before = now;
    now = now.replace(/<script\b[^>]*>/gi, '');
  } while (now !== before);
  return now;
}

export function sanitizeName(name) {
  return name.replace(/\s+/g, '');
}

export const codeOf = (block) => block.replace(/<script>/, '').replace(/<\/script>/, '');
