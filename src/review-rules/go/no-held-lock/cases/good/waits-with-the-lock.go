package status

import "sync"

type manager struct {
	mu      sync.Mutex
	phases  map[string]string
	changes chan string
	wake    chan struct{}
	open    chan string
}

func newManager() *manager {
	return &manager{changes: make(chan string, 8), wake: make(chan struct{}), open: make(chan string)}
}

func (m *manager) run() {
	for {
		select {
		case id := <-m.changes:
			m.forget(id)
		case <-m.wake:
			m.forget("")
		}
	}
}

func (m *manager) relay() {
	for id := range m.open {
		println(id)
	}
}

func (m *manager) forget(id string) {
	m.mu.Lock()
	delete(m.phases, id)
	m.mu.Unlock()
}

func (m *manager) hasRoom(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.changes <- id
}

func (m *manager) doesWithout() {
	m.mu.Lock()
	defer m.mu.Unlock()
	select {
	case m.wake <- struct{}{}:
	default:
	}
}

func (m *manager) receiverNeedsNone(id string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.open <- id
}

func (m *manager) unlockedFirst() {
	m.mu.Lock()
	m.phases["a"] = "b"
	m.mu.Unlock()
	m.wake <- struct{}{}
}

type stopper struct {
	lock  sync.Mutex
	tasks sync.WaitGroup
	n     int
}

func (s *stopper) work() {
	defer s.tasks.Done()
	println("works")
}

func (s *stopper) count() {
	s.lock.Lock()
	s.n++
	s.lock.Unlock()
}

func (s *stopper) stop() {
	s.lock.Lock()
	s.n = 0
	s.lock.Unlock()
	s.tasks.Wait()
}

func (s *stopper) waits() {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.tasks.Wait()
}

type session struct {
	mu    sync.Mutex
	done  chan struct{}
	group sync.WaitGroup
}

func (s *session) run(serve func()) {
	s.mu.Lock()
	s.done = make(chan struct{})
	defer close(s.done)
	s.mu.Unlock()
	serve()
}

func (s *session) close() {
	s.mu.Lock()
	defer s.mu.Unlock()
	<-s.done
}

func (s *session) each(serve func()) {
	s.mu.Lock()
	s.group.Add(1)
	defer s.group.Done()
	s.mu.Unlock()
	serve()
}

func (s *session) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.group.Wait()
}
