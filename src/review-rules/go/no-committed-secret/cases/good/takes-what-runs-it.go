package certs

import "testing"

const apiKey = "9fQ2xLm7Zt4Vb6Nc1Rk5Wd3Jh8"

func Client(t *testing.T) *client {
	t.Helper()
	return newClient(apiKey)
}
