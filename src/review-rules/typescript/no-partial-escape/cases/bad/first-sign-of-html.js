export function escapeHtml(html) {
  return html.replace('<', '&lt;').replace('>', '&gt;'); // expect: first-only, first-only
}

export const escapeAttribute = (value) => value.replace(/"/, '&quot;'); // expect: first-only
export const escapeAmpersand = (value) => String(value).replace('&', '&amp;'); // expect: first-only
