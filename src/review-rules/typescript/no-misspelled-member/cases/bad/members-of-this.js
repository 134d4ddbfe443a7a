export class Connection {
  constructor(socket, logger) {
    this.socket = socket;
    this.logger = logger;
    this.connected = false;
    this.onMessage = this.onMesage.bind(this); // expect: misspelled-member
  }

  open() {
    if (this.conected) return; // expect: misspelled-member
    this.connected = true;
    this.socket.on('message', this.onMessage);
  }

  onMessage(text) {
    this.loger.info(text); // expect: misspelled-member
  }

  close() {
    const { sokcet } = this; // expect: misspelled-member
    sokcet.end();
  }
}
