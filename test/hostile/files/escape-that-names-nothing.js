export const token = () => Math.random().toString(36);
 e\> token;
