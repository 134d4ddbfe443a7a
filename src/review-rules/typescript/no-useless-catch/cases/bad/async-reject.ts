export class Mailer {
  async send(mail: Mail): Promise<void> {
    try {
      await this.transport.send(mail);
    } catch (error) { // expect: useless-catch
      return Promise.reject(error);
    }
  }
}
