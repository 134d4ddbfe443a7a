export class Weather {
  constructor(private readonly service: { getReport(city: string): Promise<string> }) {}

  async reports(cities: readonly { readonly name: string }[]): Promise<string[]> {
    const reports: string[] = [];
    for (const { name } of cities) {
      reports.push(`${name}: ${await this.service.getReport(name)}`); // expect: await-in-loop
    }
    return reports;
  }
}
