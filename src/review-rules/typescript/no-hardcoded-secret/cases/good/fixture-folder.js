// path: packages/core/__fixtures__/accounts.js
export const account = { password: 'vX3!kd92-Lm', token: 'kJ8vT2qLwZ5xN1bR7mYc' };
export const url = 'amqp://worker:vX3kd92Lm@mq.acme.io:5672/jobs';
