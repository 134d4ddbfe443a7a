export const owner = 175928847299117063; // expect: lost-digits
export const channels = [381870553235193857, 381886978205155338]; // expect: lost-digits, lost-digits
