let credits = 100;

export async function earn(task: string): Promise<void> {
  credits += await worth(task); // expect: state-race
}

export default async function spend(task: string): Promise<void> {
  credits -= await worth(task); // expect: state-race
}
