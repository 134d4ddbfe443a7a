export const texts = $('li').map(function () {
  console.log(this);
});
export const chosen = d3.selectAll('rect').filter(function () {
  this.seen = true;
});
const page = router.map(function () {
  this.route('about');
});
