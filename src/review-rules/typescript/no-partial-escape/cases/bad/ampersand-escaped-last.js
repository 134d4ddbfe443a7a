export const escape = (text) =>
  text
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/&/g, '&amp;'); // expect: escape-order

export const all = (text) => text.replaceAll('"', '&quot;').replaceAll('&', '&amp;'); // expect: escape-order
