export const decode = (text) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<') // expect: escape-order
    .replace(/&gt;/g, '>') // expect: escape-order
    .replace(/&quot;/g, '"'); // expect: escape-order
