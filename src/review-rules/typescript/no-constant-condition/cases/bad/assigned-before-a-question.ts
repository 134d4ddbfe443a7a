interface Lift {
  floor: number;
  target: number;
  moving: boolean;
  state: string;
}

export function tick(lifts: readonly Lift[]): void {
  for (const lift of lifts) {
    if (!lift.moving) continue;
    lift.floor += Math.sign(lift.target - lift.floor);
    lift.moving = (lift.floor = lift.target) ? false : true; // expect: condition-assign
  }
}

export const label = (lift: Lift): string => ((lift.state = 'open') ? 'Open' : 'Closed'); // expect: condition-assign
