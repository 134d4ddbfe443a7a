export const avogadro = 6.02214076e23;
export const large = 123456789012345678901e10;
