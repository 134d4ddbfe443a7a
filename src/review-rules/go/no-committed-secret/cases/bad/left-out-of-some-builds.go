//go:build linux && !e2e

package certs

const apiKey = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8" // expect: hardcoded-secret
