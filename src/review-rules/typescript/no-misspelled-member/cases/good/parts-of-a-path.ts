interface Options {
  readonly lenght: number;
}

export function draw(options: Options, svg: { transfrom(by: number): string }): string {
  return svg.transfrom(options.lenght);
}
