export const tokenCount = Math.floor(Math.random() * 100);
export const usage = { maxTokens: Math.random() * 10, tokenPrice: Math.random() };
export const tokenType = ['word', 'number'][Math.floor(Math.random() * 2)];
