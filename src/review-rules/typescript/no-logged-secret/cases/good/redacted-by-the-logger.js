import pino from 'pino';

const logger = pino({ redact: ['password', '*.password'] });

export function login(user, password) {
  logger.info({ user, password }, 'login');
}
