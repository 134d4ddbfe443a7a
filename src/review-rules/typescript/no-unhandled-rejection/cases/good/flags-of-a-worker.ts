import { delay } from './delay.ts';

export class Queue {
  isRunning = false;
  isLoading = false;
  isPolling = false;
  isSaving = false;

  async drain(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      await this.next();
    } finally {
      this.isRunning = false;
    }
  }

  async load(): Promise<void> {
    this.isLoading = true;
    try {
      await this.next();
    } catch (error) {
      console.error(error);
    }
    this.isLoading = false;
  }

  async poll(): Promise<void> {
    this.isPolling = true;
    await delay(100);
    this.isPolling = false;
  }

  async save(): Promise<void> {
    this.isSaving = true;
    await this.next();
    this.isSaving = false;
  }

  stop(): void {
    this.isSaving = false;
  }

  private async next(): Promise<void> {
    await fetch('/next');
  }
}
