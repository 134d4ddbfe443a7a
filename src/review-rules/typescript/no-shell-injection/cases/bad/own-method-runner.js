import { exec } from 'child_process';

export class Device {
  #shell(command, done) {
    exec(command, { maxBuffer: 1 << 20 }, done);
  }

  uninstall(appId, done) {
    this.#shell('adb uninstall ' + appId, done); // expect: command-injection
  }
}
