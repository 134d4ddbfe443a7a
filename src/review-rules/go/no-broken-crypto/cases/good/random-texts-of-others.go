package names

import (
	"math/rand"
	"strings"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

type pod struct {
	name   string
	secret string
	rnd    *rand.Rand
}

func randomSuffix(n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = letters[rand.Intn(len(letters))]
	}
	return string(b)
}

func newPod(base, secret string) *pod {
	name := base + "-" + randomSuffix(5)
	suffix := randomSuffix(8)
	return &pod{name: name + suffix, secret: secret}
}

func (p *pod) label() string {
	var sb strings.Builder
	for n := 0; n < 8; n++ {
		sb.WriteByte(letters[p.rnd.Intn(len(letters))])
	}
	p.name = sb.String()
	return p.secret[:0] + p.name
}

func statusCode() int {
	code := 200 + rand.Intn(100)
	return code
}
