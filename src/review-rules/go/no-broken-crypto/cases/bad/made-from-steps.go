package keys

import (
	"math/rand"
	"strings"
	"time"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

type key struct {
	ID     int64
	Secret string
}

type issuer struct {
	rnd *rand.Rand
}

func (i *issuer) issue(id int64) key {
	var sb strings.Builder
	sb.WriteString("sk_")
	for n := 0; n < 32; n++ {
		sb.WriteByte(letters[i.rnd.Intn(len(letters))]) // expect: weak-crypto
	}
	return key{ID: id, Secret: sb.String()}
}

func (u *user) invite() {
	b := make([]byte, 16)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))] // expect: weak-crypto
	}
	u.password = string(b)
	u.until = time.Now().Add(time.Hour)
}
