// The flag is set before, and the block does not touch it: when it is gone, a listener has called in between.
export class Request {
  send(body) {
    this.sending = true;
    try {
      this.body = encode(body, this.listener);
    } finally {
      if (this.sending) {
        this.sending = false;
      } else {
        throw new Error('aborted by a listener');
      }
    }
    return this.body;
  }
}

export function visit(state, node) {
  state.owner = node;
  try {
    node.each((child) => visitChild(state, child));
  } finally {
    if (state.owner !== node) throw new Error('visited twice at a time');
  }
}
