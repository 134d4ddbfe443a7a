export const texts = (name) => ({ '${name}': name });
