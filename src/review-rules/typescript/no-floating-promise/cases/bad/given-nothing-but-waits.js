export class Viewer {
  async #select(layer) {
    await this.layer.save();
    if (!layer) return;
    await layer.render();
  }

  async #replace(layer) {
    if (!layer) return this.canvas.clear();
    await layer.render();
  }

  async close() {
    this.#select(null); // expect: floating-promise
    this.#replace(null); // expect: floating-promise
    await this.canvas.close();
  }
}
