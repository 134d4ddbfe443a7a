import Promise from 'bluebird';

export class Project {
  setBranch(name) {
    return this.git.checkout(name).then(() => {
      this.load(name); // expect: floating-promise
    });
  }

  merge(file) {
    return this.git.merge(file).then((lines) => {
      const text = lines.join('\n');
      this.files.write(file, text).then(() => this.stage(file)); // expect: floating-promise
    });
  }

  names(folder) {
    return this.files
      .list(folder)
      .then((names) => {
        Promise.map(names, (name) => this.files.stat(name)); // expect: floating-promise
      })
      .then((stats) => stats ?? []);
  }

  open(name) {
    return this.load(name).then((project) => project.show());
  }
}

export function enable(instance, ports) {
  return ports
    .free()
    .then((port) => {
      instance.config.set('port', port);
      instance.config.save(); // expect: floating-promise
    })
    .then(() => instance.start())
    .then(() => {
      instance.config.set('port', null);
      return instance.config.save();
    })
    .then(() => instance.isUp);
}
