package pool

import "math/rand"

type pool struct{ clients []string }

func (p *pool) client(password string) string {
	if password == "" {
		return ""
	}
	return p.clients[rand.Intn(len(p.clients))]
}

func shuffle(secrets []string) {
	rand.Shuffle(len(secrets), func(i, j int) { secrets[i], secrets[j] = secrets[j], secrets[i] })
}
