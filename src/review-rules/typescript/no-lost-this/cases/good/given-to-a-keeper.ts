import type { Channel, ConsumeMessage } from 'amqplib';
import type { Observable } from 'rxjs';

export class Consumer {
  private handled = 0;

  constructor(
    private readonly channel: Channel,
    private readonly prices: Observable<number>,
  ) {
    this.onMessage = this.onMessage.bind(this);
  }

  async start(queue: string): Promise<void> {
    await this.channel.consume(queue, this.onMessage);
    this.prices.subscribe(this.onPrice);
    this.prices.subscribe(this.log);
    this.prices.subscribe(() => this.report());
    this.prices.subscribe(function (this: { unsubscribe(): void }) {
      this.unsubscribe();
    });
    this.channel.subscribe(queue, this.report, this);
  }

  private onMessage(message: ConsumeMessage | null): void {
    this.handled += message === null ? 0 : 1;
  }

  private readonly onPrice = (): void => {
    this.handled += 1;
  };

  log(price: number): void {
    console.log(price);
  }

  report(): void {
    console.log(this.handled);
  }
}
