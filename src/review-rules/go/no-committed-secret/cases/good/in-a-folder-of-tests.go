package testcerts

const apiKey = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8"

// path: pkg/testcerts/certs.go
