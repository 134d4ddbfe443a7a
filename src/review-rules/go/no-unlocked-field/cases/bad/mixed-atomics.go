package resolver

import "sync/atomic"

type Resolver struct {
	next  int32
	hosts []string
}

func (r *Resolver) Host() string {
	index := (r.next + 1) % int32(len(r.hosts)) // expect: data-race
	atomic.StoreInt32(&r.next, index)
	return r.hosts[index]
}

func (r *Resolver) Update(hosts []string, first int32) {
	r.hosts = hosts
	atomic.StoreInt32(&r.next, first)
}
