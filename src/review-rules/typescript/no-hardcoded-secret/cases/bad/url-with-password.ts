export const broker = 'amqp://worker:vX3kd92Lm@mq.acme.io:5672/jobs'; // expect: hardcoded-secret

// The old one was redis://:x@localhost, then redis://cache:Zk3vR8xQ1n@cache.acme.io. // expect: hardcoded-secret
export const cache = process.env.REDIS_URL;
