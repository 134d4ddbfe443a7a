export const storage = { origin: true, credentials: { key: process.env['KEY'] } };
export const client = (origin: string) => ({ origin, credentials: true });
