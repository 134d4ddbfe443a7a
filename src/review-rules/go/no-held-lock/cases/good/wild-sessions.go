package sessions

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"sync"
	"time"
)

var errGone = errors.New("session is over")

type session struct {
	user  string
	until time.Time
}

type table struct {
	mu      sync.RWMutex
	byToken map[string]session
	clock   func() time.Time
	length  time.Duration
}

func (t *table) open(user string) (string, error) {
	raw := make([]byte, 24)
	if _, err := rand.Read(raw); err != nil {
		return "", err
	}
	token := hex.EncodeToString(raw)
	t.mu.Lock()
	defer t.mu.Unlock()
	t.byToken[token] = session{user: user, until: t.clock().Add(t.length)}
	return token, nil
}

func (t *table) user(token string) (string, error) {
	t.mu.RLock()
	defer t.mu.RUnlock()
	found, ok := t.byToken[token]
	if !ok || t.clock().After(found.until) {
		return "", errGone
	}
	return found.user, nil
}

func (t *table) sweep() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	now, gone := t.clock(), 0
	for token, one := range t.byToken {
		if now.After(one.until) {
			delete(t.byToken, token)
			gone++
		}
	}
	return gone
}
