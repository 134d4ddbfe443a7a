export const start = (text) => text.replace(/^"/, '\\"');
export const end = (text) => text.replace(/'$/, "\\'");
