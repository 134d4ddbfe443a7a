import { describe, expect, it } from '@jest/globals';
import { isAppError } from '../domain/errors.ts';
import { environmentSettings, parseEnvironment } from './environment.ts';

function problemsOf(variables: Record<string, string>): string {
  try {
    parseEnvironment(variables);
  } catch (error) {
    if (isAppError(error, 'invalid-environment')) return error.message;
    throw error;
  }
  return '';
}

describe('the environment', () => {
  it('has a default for everything', () => {
    expect(parseEnvironment({})).toEqual({ host: '127.0.0.1', port: 3000, shutdownTimeout: 10 });
  });

  it('comes out typed', () => {
    expect(parseEnvironment({ PORT: ' 8080 ', HOST: '::1', SHUTDOWN_TIMEOUT: '0' })).toEqual({
      host: '::1',
      port: 8080,
      shutdownTimeout: 0,
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(parseEnvironment({ PORT: '' }).port).toBe(3000);
  });

  it.each(['-1', '65536', '3000.5', '0x10', '1e3', 'three'])('refuses the port %s', (PORT) => {
    expect(problemsOf({ PORT })).toContain('PORT: expected a whole number from 0 to 65535. Port the server');
  });

  it('names every setting that is wrong, with what it is for and an example', () => {
    const problems = problemsOf({ PORT: 'x', SHUTDOWN_TIMEOUT: 'soon' });
    expect(problems).toMatch(
      /PORT: .+ Example: PORT=8080\n.+SHUTDOWN_TIMEOUT: .+ Example: SHUTDOWN_TIMEOUT=30$/,
    );
  });

  it('keeps the value out of the error, for it may be a secret', () => {
    expect(problemsOf({ PORT: 'hunter2' })).not.toContain('hunter2');
  });

  it.each(Object.values(environmentSettings))(
    '$name has a default and an example that are valid',
    (setting) => {
      expect(setting.value.safeParse(setting.default).success).toBe(true);
      expect(setting.value.safeParse(setting.example).success).toBe(true);
    },
  );
});
