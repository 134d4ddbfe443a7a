export const shuffled = passwords.map((one) => ({ one, rank: Math.random() }));
export const passwordIndex = Math.floor(Math.random() * passwords.length);
