export class Cluster {
  connect(pattern, selector, callback) {
    const node = this.pick(pattern, selector);
    if (node === undefined) {
      if (this.known.size === 0) callback(new Error(`no node for ${pattern}`)); // expect: called-back-twice
      const message = `no connection for ${pattern}`;
      callback(new Error(message));
      return;
    }
    node.open(callback);
  }
}
