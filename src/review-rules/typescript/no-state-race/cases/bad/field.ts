export class Account {
  #log: string[] = [];
  balance = 0;

  async deposit(order: string): Promise<void> {
    this.balance += await amountOf(order); // expect: state-race
  }

  async withdraw(order: string): Promise<void> {
    this.balance = this.balance - (await amountOf(order)); // expect: state-race
  }
}
