package invites

import (
	"encoding/base64"
	"math/rand/v2"
)

type invite struct {
	team   string
	secret string
}

func randomBytes(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte(rand.UintN(256)) // expect: weak-crypto
	}
	return b
}

func newInvite(team string) *invite {
	inv := &invite{team: team}
	inv.secret = base64.RawURLEncoding.EncodeToString(randomBytes(24))
	return inv
}
