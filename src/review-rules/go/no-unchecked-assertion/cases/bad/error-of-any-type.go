package work

import (
	"net"
)


type stats struct{ timeouts, others int }

func (s *stats) count(err error) {
	if err == nil {
		return
	}
	op := err.(*net.OpError) // expect: unchecked-assertion
	if op.Timeout() {
		s.timeouts++
	} else {
		s.others++
	}
}
