export class Pipeline {
  async run(step) {
    this.value = await step(this.value);
    this.value = step.isLast ? this.value : await step(this.value);
  }
}
