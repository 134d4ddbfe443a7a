export const single = (text) => text.replace("'", '&#39;'); // expect: first-only
export const hex = (text) => text.replace("'", '&#x27;'); // expect: first-only
