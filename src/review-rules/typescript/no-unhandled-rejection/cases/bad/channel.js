const { save } = require('./store');

class Consumer {
  constructor(channel, store) {
    this.channel = channel;
    this.store = store;
  }

  start() {
    this.channel.on('message', async (message) => { // expect: unhandled-rejection
      const id = await save(this.store, JSON.parse(message.content.toString()));
      this.channel.ack(message, id);
    });
  }
}

module.exports = { Consumer };
