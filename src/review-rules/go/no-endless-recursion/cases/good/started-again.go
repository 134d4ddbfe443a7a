package sample

import "time"

type poller struct{ every time.Duration }

func (p *poller) poll() {
	time.AfterFunc(p.every, func() { p.poll() })
}

func (p *poller) again() {
	go p.again()
}
