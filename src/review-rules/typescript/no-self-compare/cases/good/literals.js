if ('production' === 'production') {
  enableCache();
}

export const isNode = "object" === 'object' && 1 === 1;
