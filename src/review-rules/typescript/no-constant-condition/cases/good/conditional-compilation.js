(function (win) {
  // Engines that know conditional compilation read `!true` here.
  if (/*@cc_on!@*/ true) return;
  const old = /*@cc_on!@*/ false ? 'trident' : 'other';
  win.engine = old;
})(this);
