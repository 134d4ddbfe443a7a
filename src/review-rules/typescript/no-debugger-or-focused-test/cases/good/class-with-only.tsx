class Filter {
  only(name: string, run: () => void) {
    this.only(name, run);
    return this;
  }
}

const describe = new Filter();

export const View = () => <p onClick={() => describe.only('x', () => {})}>all</p>;
