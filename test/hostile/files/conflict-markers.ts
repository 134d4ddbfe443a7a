const a = 1;
<<<<<<< ours
const b = 1;
=======
const b = 2;
>>>>>>> theirs
