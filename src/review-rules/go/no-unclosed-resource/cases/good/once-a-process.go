package monitor

import (
	"net"
	"os"
	"sync"
)

type Monitor struct {
	once sync.Once
	log  *os.File
	name string
}

func (m *Monitor) start() (err error) {
	m.once.Do(func() {
		f, openErr := os.OpenFile(m.name, os.O_APPEND, 0o600)
		if openErr != nil {
			err = openErr
			return
		}
		if err = check(m.name); err != nil {
			return
		}
		m.log = f
	})
	return err
}

var listening = sync.OnceValue(func() bool {
	l, err := net.Listen("tcp", "127.0.0.1:7070")
	if err != nil {
		return false
	}
	if !check2(l.Addr().String()) {
		return false
	}
	go serve(l)
	return true
})
