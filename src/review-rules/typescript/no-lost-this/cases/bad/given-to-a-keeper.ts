import type { Channel, ConsumeMessage } from 'amqplib';
import cron from 'node-cron';
import type { Observable } from 'rxjs';

export class Consumer {
  private handled = 0;

  constructor(
    private readonly channel: Channel,
    private readonly prices: Observable<number>,
  ) {}

  async start(queue: string): Promise<void> {
    await this.channel.assertQueue(queue);
    await this.channel.consume(queue, this.onMessage); // expect: lost-this
    this.prices.subscribe(this.onPrice); // expect: lost-this
    cron.schedule('0 * * * *', this.report); // expect: lost-this
  }

  private onMessage(message: ConsumeMessage | null): void {
    if (message === null) return;
    this.handled += 1;
    this.channel.ack(message);
  }

  private onPrice(): void {
    this.handled += 1;
  }

  report(): void {
    console.log(this.handled);
  }
}
