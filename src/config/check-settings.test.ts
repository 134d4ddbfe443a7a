import { describe, expect, it } from '@jest/globals';
import { checkSettings } from './check-settings.ts';
import { parseEnvironment } from './environment.ts';

describe('the check of the operator', () => {
  it('is off without a command', () => {
    expect(checkSettings(parseEnvironment({ CHECK_FOLDER: '/deps' }))).toBeUndefined();
  });

  it('has limits that nobody needs to set', () => {
    expect(checkSettings(parseEnvironment({ CHECK_COMMAND: 'npm test' }))).toEqual({
      sandbox: {
        ...{ command: 'npm test', dependencies: undefined, bubblewrap: 'bwrap' },
        ...{ seconds: 300, memoryMegabytes: 2_048, processes: 256, diskMegabytes: 512, outputKilobytes: 64 },
      },
      ...{ fixes: 'agent', most: 10, atOnce: 1, files: 3_000, megabytes: 64 },
    });
  });

  it('takes its files from an absolute path alone', () => {
    expect(() => parseEnvironment({ CHECK_COMMAND: 'make', CHECK_FOLDER: 'deps' })).toThrow(
      'CHECK_FOLDER: expected an absolute path',
    );
  });
});
