export function breakpoint() {
  debugger;
}

export const debug = () => {
  debugger;
};

export function step(machine, options) {
  if (options.debug) {
    debugger;
  }
  if (process.env.BREAK_ON_STEP && machine.pc === machine.stop) debugger;
  machine.step();
}

class Vm {
  pauseHere() {
    debugger;
  }
}

export { Vm };

export function assert(value, message) {
  if (!value) {
    debugger;
    throw new Error(message);
  }
}
