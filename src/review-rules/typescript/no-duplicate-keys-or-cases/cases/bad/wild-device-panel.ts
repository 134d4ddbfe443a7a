type Level = 'info' | 'warning' | 'alarm';

interface Reading {
  readonly sensor: string;
  readonly value: number;
  readonly unit: 'C' | 'F' | 'bar' | '%';
  readonly at: Date;
}

interface Sink {
  write(level: Level, text: string): void;
}

export class DevicePanel {
  private readonly last = new Map<string, Reading>();
  private listeners: ((reading: Reading) => void)[] = [];

  constructor(
    private readonly sink: Sink,
    private readonly limits: ReadonlyMap<string, number>,
  ) {}

  take(reading: Reading): void {
    const before = this.last.get(reading.sensor);
    this.last.set(reading.sensor, reading);
    if (before !== undefined && before.at > reading.at) return;
    this.sink.write(this.levelOf(reading), this.textOf(reading));
    for (const listener of this.listeners) listener(reading);
  }

  onReading(listener: (reading: Reading) => void): () => void {
    this.listeners.push(listener);
    return () => {
      this.listeners = this.listeners.filter((one) => one !== listener);
    };
  }

  private levelOf({ sensor, value }: Reading): Level {
    const limit = this.limits.get(sensor);
    if (limit === undefined) return 'info';
    if (value > limit * 1.2) {
      return 'alarm';
    }
    return value > limit ? 'warning' : 'warning'; // expect: duplicate-branch
  }

  private textOf({ sensor, value, unit }: Reading): string {
    const rounded = value.toFixed(1);
    switch (unit) {
      case 'C':
        return `${sensor}: ${rounded} °C`;
      case 'bar':
        return `${sensor}: ${rounded} bar`;
      case '%':
        return `${sensor}: ${Math.round(value)} %`;
      case 'C': // expect: duplicate-case
        return `${sensor}: ${rounded} °F`;
      default:
        return `${sensor}: ${rounded}`;
    }
  }

  // Whoever leaves wants no more of them.
  onReading(listener: (reading: Reading) => void): void { // expect: duplicate-member
    this.listeners = this.listeners.filter((one) => one !== listener);
  }

  get sensors(): readonly string[] {
    return [...this.last.keys()].sort();
  }

  reset(isFull: boolean): void {
    if (isFull) { // expect: duplicate-branch
      this.last.clear();
      this.sink.write('info', 'reset');
    } else {
      this.last.clear();
      this.sink.write('info', 'reset');
    }
  }
}
