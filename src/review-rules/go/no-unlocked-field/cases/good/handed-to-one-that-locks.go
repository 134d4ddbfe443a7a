package queue

import "sync"

type Request struct{ peer string }

type Queue struct {
	lock    sync.Mutex
	pending map[string]*Request
}

func (q *Queue) Reserve(peer string) *Request {
	q.lock.Lock()
	defer q.lock.Unlock()
	q.pending[peer] = &Request{peer: peer}
	return q.pending[peer]
}

func (q *Queue) Revoke(peer string) {
	q.lock.Lock()
	defer q.lock.Unlock()
	delete(q.pending, peer)
}

func (q *Queue) Waiting() int {
	q.lock.Lock()
	defer q.lock.Unlock()
	return len(q.pending)
}

func (q *Queue) Cancel(request *Request) {
	q.cancel(request, q.pending)
}

func (q *Queue) cancel(request *Request, pool map[string]*Request) {
	q.lock.Lock()
	defer q.lock.Unlock()
	delete(pool, request.peer)
}
