import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { CheckResult, Sandbox } from '../ports/sandbox.ts';
import { inTurns } from './in-turns.ts';

const never = new AbortController().signal;
const passed: CheckResult = { kind: 'passed', output: '', isCut: false, milliseconds: 1 };

/** A sandbox whose checks end when they are told to. */
function heldSandbox() {
  const running: PromiseWithResolvers<CheckResult>[] = [];
  const sandbox: Sandbox = {
    check: () => {
      const held = Promise.withResolvers<CheckResult>();
      running.push(held);
      return held.promise;
    },
  };
  return { sandbox, running };
}

describe('checks in turns', () => {
  it('run so many at a time, the others in their order', async () => {
    const { sandbox, running } = heldSandbox();
    const turns = inTurns(sandbox, 2);
    const all = [1, 2, 3].map(() => turns.check(new Map(), { fromFork: false }, never));
    await setImmediate();
    expect(running).toHaveLength(2);
    running[0]?.resolve(passed);
    await all[0];
    await setImmediate();
    expect(running).toHaveLength(3);
    running[1]?.reject(new Error('it broke'));
    running[2]?.resolve(passed);
    await expect(all[1]).rejects.toThrow('it broke');
    await expect(all[2]).resolves.toBe(passed);
    void turns.check(new Map(), { fromFork: false }, never);
    await setImmediate();
    expect(running).toHaveLength(4);
  });

  it('that are given up while they wait take no turn', async () => {
    const { sandbox, running } = heldSandbox();
    const turns = inTurns(sandbox, 1);
    const first = turns.check(new Map(), { fromFork: false }, never);
    const controller = new AbortController();
    const second = turns.check(new Map(), { fromFork: false }, controller.signal);
    const third = turns.check(new Map(), { fromFork: false }, never);
    controller.abort(new Error('a newer head'));
    await expect(second).rejects.toThrow('a newer head');
    running[0]?.resolve(passed);
    await first;
    await setImmediate();
    running[1]?.resolve(passed);
    await expect(third).resolves.toBe(passed);
    expect(running).toHaveLength(2);
  });
});
