/** A line of a terminal that can be written over. */
export interface ProgressOptions {
  readonly write: (text: string) => void;
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number;
  /** `{done}` and `{total}` are replaced. */
  readonly label: string;
}

export interface Progress {
  update(done: number, total: number): void;
  /** Wipes the line. */
  end(): void;
}

/** Milliseconds: shorter work needs no bar. */
const patience = 500;
/** Milliseconds between two drawings. */
const interval = 80;
const barWidth = 24;
const wipe = '\r\u001b[2K';

export function createProgress({ write, now, label }: ProgressOptions): Progress {
  const start = now();
  let drawnAt: number | undefined;
  return {
    update(done, total) {
      const time = now();
      if (time - start < patience || (drawnAt !== undefined && time - drawnAt < interval)) return;
      drawnAt = time;
      const filled = total === 0 ? barWidth : Math.floor((done / total) * barWidth);
      const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
      const words = label.replace('{done}', String(done)).replace('{total}', String(total));
      write(`${wipe}${bar} ${words}`);
    },
    end() {
      if (drawnAt !== undefined) write(wipe);
      drawnAt = undefined;
    },
  };
}

export const silentProgress: Progress = { update: () => undefined, end: () => undefined };
