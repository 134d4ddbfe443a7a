export class Project {
  setBranch(name) {
    return this.git.checkout(name).then(() => {
      return this.load(name);
    });
  }

  reset() {
    return this.git.reset().then(() => {
      this.branch = 'main';
      this.log.write('reset');
    });
  }

  merge(file) {
    return this.git.merge(file).then((lines) => {
      this.files.write(file, lines).then(() => this.stage(file)).catch(report);
    });
  }

  show(req, res) {
    this.list().then((all) => {
      res.json(all);
    }).catch(next);
    this.load().then((one) => {
      return res.json(one);
    }).catch(next);
  }

  find(id, done) {
    this.store.get(id).then((row) => {
      done(null, row);
    }).catch(done);
  }

  later(name) {
    void this.git.checkout(name).then(() => {
      this.load(name);
    });
  }

  open(name) {
    return this.load(name).then((project) => project.show());
  }
}

export function shown(store, view) {
  return store.load().then((row) => {
    if (!row) return undefined;
    view.show(row);
  });
}

export function validated(request, schema, done) {
  return schema.ofBody(request).then((failure) => {
    if (failure) {
      return done(wrap(failure, 'body'));
    }
    done(null, request);
  });
}

export function cleaned(node, packets, known) {
  return packets
    .read()
    .then((found) => found.map((one) => one.sender))
    .then((found) => {
      found.map((sender) => known.delete(sender));
    })
    .then(() => node.reset());
}
