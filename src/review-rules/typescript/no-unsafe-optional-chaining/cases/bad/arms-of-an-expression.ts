interface Box {
  readonly size: { readonly width: number };
}

export function width(preferred: Box | null, spare: Box | null, wide: boolean): number {
  const a = (wide ? preferred?.size : spare?.size).width; // expect: unsafe-optional-chain
  const b = (preferred?.size && spare?.size).width; // expect: unsafe-optional-chain
  const c = (spare && spare?.size).width; // expect: unsafe-optional-chain
  const d = (console.log('measuring'), spare?.size).width; // expect: unsafe-optional-chain
  return a + b + c + d;
}
