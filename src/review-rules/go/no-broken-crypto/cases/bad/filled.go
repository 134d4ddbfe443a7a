package users

import (
	mrand "math/rand"
)

func salted() []byte {
	salt := make([]byte, 16)
	mrand.Read(salt) // expect: weak-crypto
	return salt
}

type options struct {
	APIKey int64
}

func fresh() options {
	return options{APIKey: mrand.Int63()} // expect: weak-crypto
}
