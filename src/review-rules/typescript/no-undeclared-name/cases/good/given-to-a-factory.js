const own = (factory) => {
  if (typeof module === 'object' && module.exports) module.exports = factory;
  else factory(Charts);
};

own((Charts) => {
  Charts.addEvent(Charts.Chart, 'load', () => {});
});
