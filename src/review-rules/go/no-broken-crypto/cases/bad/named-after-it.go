package users

import "math/rand"

const signs = "abcdefghijklmnopqrstuvwxyz0123456789"

func Token() string {
	b := make([]byte, 16)
	for i := range b {
		b[i] = signs[rand.Intn(len(signs))] // expect: weak-crypto
	}
	return string(b)
}
