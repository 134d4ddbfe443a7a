export const title = (text) => text.trim().replace(/[<]/, '&#60;'); // expect: first-only
