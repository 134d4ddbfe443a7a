import { EventEmitter } from 'node:events';
import { ConflictException, ForbiddenException } from '@nestjs/common';
import type { OrderRow, OrderStore, Staff } from './stores';

type Listener = (order: OrderRow) => void;

export class OrderDesk extends EventEmitter {
  private readonly open = new Map<string, OrderRow>();
  private isClosing = false;

  constructor(
    private readonly store: OrderStore,
    private readonly staff: Staff,
  ) {
    super();
  }

  async take(id: string, by: string): Promise<OrderRow> {
    const order = await this.store.find(id);
    if (order.takenBy !== undefined && order.takenBy !== by) {
      throw new ConflictException(`order ${id} is taken by ${order.takenBy}`);
    }
    order.takenBy = by;
    order.state = 'taken';
    await this.store.save(order);
    this.open.set(id, order);
    this.emit('taken', order);
    return order;
  }

  async cancel(id: string, by: string, done: Listener): Promise<void> {
    const mayCancel = await this.staff.may(by, 'cancel');
    if (!mayCancel) throw new ForbiddenException('cancel');
    const order = this.open.get(id);
    if (order === undefined) return;
    order.state = 'cancelled';
    await this.store.save(order);
    this.open.delete(id);
    done(order);
  }

  summary(): string {
    const open = [...this.open.values()];
    const worth = open.reduce((sum, { total }) => sum + total, 0);
    if (open.length === 0) {
      return 'nothing is open'.toUpperCase();
    }
    return `${open.length} orders, ${worth.toFixed(2)}`;
  }

  shutDown(): void {
    this.isClosing = true;
    for (const listener of this.listeners('taken')) this.off('taken', listener as Listener);
    this.finish();
  }

  private finish(): void {
    if (this.isClosing) this.open.clear();
  }
}
