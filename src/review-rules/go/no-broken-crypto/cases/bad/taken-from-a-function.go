package accounts

import (
	"fmt"
	"math/rand"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

func randomString(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // expect: weak-crypto
	}
	return string(b)
}

func open(name string) (*account, error) {
	sessionID := randomString(32)
	return store(name, sessionID)
}

type reset struct{ code string }

func newReset() reset {
	source := rand.New(rand.NewSource(time.Now().UnixNano()))
	code := fmt.Sprintf("%06d", source.Intn(1_000_000)) // expect: weak-crypto
	return reset{code: code}
}
