import { EventEmitter } from 'node:events';

type State = 'waiting' | 'printing' | 'done' | 'failed';

interface Job {
  readonly id: number;
  readonly pages: number | 'all';
  state: State;
  attempts: number;
  printer: string | null;
}

interface Printer {
  readonly name: string;
  readonly formats: readonly string[];
  busy: boolean;
  print(job: Job): Promise<number>;
}

const mostAttempts = 3;
const isVerbose = false;

export class PrintQueue extends EventEmitter {
  private readonly jobs: Job[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly printers: readonly Printer[]) {
    super();
  }

  add(pages: Job['pages']): Job {
    const job: Job = { id: this.jobs.length + 1, pages, state: 'waiting', attempts: 0, printer: null };
    if (typeof pages === 'number' && pages < 1) throw new RangeError('nothing to print');
    this.jobs.push(job);
    this.schedule();
    return job;
  }

  private schedule(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, 50);
  }

  private async work(): Promise<void> {
    for (const job of this.jobs) {
      if (job.state !== 'waiting') continue;
      const printer = this.printerFor('pdf');
      if (printer === undefined) break;
      await this.run(job, printer);
    }
    if (this.jobs.some(({ state }) => state === 'waiting')) this.schedule();
  }

  private printerFor(format: string): Printer | undefined {
    for (const printer of this.printers) {
      if (!printer.busy && printer.formats.includes(format)) {
        return printer;
      }
    }
    return undefined;
  }

  private async run(job: Job, printer: Printer): Promise<void> {
    job.state = 'printing';
    job.printer = printer.name;
    printer.busy = true;
    try {
      const printed = await printer.print(job);
      job.state = printed > 0 ? 'done' : 'failed';
    } catch (error) {
      job.attempts += 1;
      job.state = job.attempts < mostAttempts ? 'waiting' : 'failed';
      this.emit('problem', job, error);
    } finally {
      printer.busy = false;
    }
    if (job.state === 'failed') this.emit('failed', job);
    if (isVerbose) this.emit('trace', job);
  }
}
