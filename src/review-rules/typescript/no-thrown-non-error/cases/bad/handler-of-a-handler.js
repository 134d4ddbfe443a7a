export function run(step) {
  try {
    step();
  } catch (error) {
    throw 'step failed'; // expect: thrown-primitive
  } finally {
    if (step.isLast) throw 'that was the last'; // expect: thrown-primitive
  }
}
