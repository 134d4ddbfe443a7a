package skip

import "math/rand"

type list struct {
	salt  uint64
	nodes []string
}

func newList() *list {
	return &list{
		salt:  rand.Uint64(),
		nodes: make([]string, 0, 8),
	}
}

func (l *list) renew() {
	hashSalt := rand.Uint32()
	l.salt = uint64(hashSalt)
}
