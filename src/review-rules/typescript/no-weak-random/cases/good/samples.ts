export const demoPassword = Math.random().toString(36);
export const mockToken = `mock-${Math.random()}`;
