export class Mailer {
  async send(mail: Mail): Promise<void> {
    await this.transport.send(mail);
  }
}
