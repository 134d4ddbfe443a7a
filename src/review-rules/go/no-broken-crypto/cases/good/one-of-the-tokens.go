package pool

import "math/rand"

type pool struct {
	tokens []string
	token  string
}

func (p *pool) pick() string {
	token := p.tokens[rand.Intn(len(p.tokens))]
	p.token = p.tokens[rand.Intn(len(p.tokens))]
	return token
}

func (p *pool) createToken() string {
	return p.tokens[rand.Intn(len(p.tokens))]
}

func (p *pool) lookUp(find func(int) string) string {
	secret := find(rand.Intn(4))
	return secret
}
