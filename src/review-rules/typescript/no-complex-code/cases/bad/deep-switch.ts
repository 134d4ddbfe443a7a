// options: {"complexity": 4, "nesting": 2, "function_lines": 12, "file_lines": 40}

export function run(steps: Step[]): void { // expect: length
  for (const step of steps) {
    try {
      switch (step.kind) { // expect: nesting
        case 'wait':
          wait(step.time);
          break;
        default:
          start(step);
      }
    } finally {
      log(step);
    }
  }
}
