export const both = (text) => text.replace('"', '\\"').replace('"', '\\"');
