package packet

import (
	"encoding/binary"
	"io"
)

type Reader struct {
	from io.Reader
	err  error
}

func (r *Reader) read(into []byte) (int, error) {
	if r.err != nil {
		return 0, r.err
	}
	var n int
	n, r.err = io.ReadFull(r.from, into)
	return n, r.err
}

func (r *Reader) Flag() (bool, error) {
	var b [1]byte
	r.read(b[:])
	return b[0] == 1, r.err
}

func (r *Reader) Length() (uint16, error) {
	var b [2]byte
	if _, err := r.read(b[:]); err != nil {
		return 0, err
	}
	return binary.BigEndian.Uint16(b[:]), nil
}

type Lazy struct {
	main  *Reader
	ready chan struct{}
	err   error
}

func (l *Lazy) wait() error {
	<-l.ready
	return l.err
}

func (l *Lazy) Flag() (bool, error) {
	l.wait()
	if l.main == nil {
		return false, nil
	}
	return l.main.Flag()
}

func (l *Lazy) Length() (uint16, error) {
	if err := l.wait(); err != nil {
		return 0, err
	}
	return l.main.Length()
}
