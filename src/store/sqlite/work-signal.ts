/** Tells who waits for work that some was stored. */
export interface WorkSignal {
  readonly onWork: (listener: () => void) => void;
  readonly tell: () => void;
}

export function createWorkSignal(): WorkSignal {
  const listeners: (() => void)[] = [];
  return {
    onWork: (listener) => {
      listeners.push(listener);
    },
    tell: () => {
      for (const listener of listeners) listener();
    },
  };
}
