type Side = 'left' | 'right';
export function turn(kind: 'go' | 'stop', side: Side): number {
  switch (kind) {
    case 'go':
      switch (side) {
        case 'left':
          return -1;
        case 'right':
          return 1;
      }
    case 'stop':
      return 0;
  }
}
