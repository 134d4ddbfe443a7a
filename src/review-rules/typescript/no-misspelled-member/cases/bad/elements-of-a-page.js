const form = document.getElementByID('order'); // expect: misspelled-member
const rows = document.querySelctorAll('tr'); // expect: misspelled-member

form.addEventListner('submit', (event) => { // expect: misspelled-member
  event.preventDefualt(); // expect: misspelled-member
  const box = event.currentTraget.parentNode; // expect: misspelled-member
  box.appendChlid(document.createElement('p')); // expect: misspelled-member
  if (box.classlist.contains('busy') || rows.length === 0) return; // expect: misspelled-member
  box.setAtribute('busy', ''); // expect: misspelled-member
});
