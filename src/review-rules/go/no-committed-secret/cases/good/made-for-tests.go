package build

// A key of no value, which each developer has.
const debugKey = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8"

// emulatorSecret is the one that the emulator comes with.
const emulatorSecret = "pT7wQz4Lm91xVb6NcKr5Yd3H"
