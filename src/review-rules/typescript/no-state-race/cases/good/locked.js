export class Account {
  async deposit(order) {
    const release = await this.lock.acquire();
    try {
      this.balance += await amountOf(order);
    } finally {
      release();
    }
  }
}
