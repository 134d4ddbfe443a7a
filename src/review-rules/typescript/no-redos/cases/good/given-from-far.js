// Only who makes such files could write them this long, and nobody has thousands of slashes at hand.
export const addressIn = (html) => html.match(/Address: (.+?)<br>/)?.[1];

export const withoutEnd = (url) => url.replace(/\/+$/, '');

export const base = (url) => `${url.trim().replace(/[\\/]+$/, '')}/`;
