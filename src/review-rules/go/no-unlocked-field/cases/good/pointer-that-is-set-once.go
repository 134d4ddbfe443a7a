package card

import "sync"

type Wallet struct {
	lock    sync.Mutex
	session *Session
	open    bool
}

type Session struct{ verified bool }

func (w *Wallet) connect() {
	w.lock.Lock()
	defer w.lock.Unlock()
	w.session = &Session{}
}

func (w *Wallet) Ping() bool {
	w.lock.Lock()
	defer w.lock.Unlock()
	return w.session != nil
}

func (w *Wallet) Status() string {
	w.lock.Lock()
	defer w.lock.Unlock()
	if w.session.verified {
		return "open"
	}
	return "locked"
}

func (w *Wallet) Verified() bool {
	return w.session.verified
}
