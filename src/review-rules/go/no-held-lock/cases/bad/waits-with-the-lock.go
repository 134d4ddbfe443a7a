package status

import "sync"

type manager struct {
	mu      sync.RWMutex
	phases  map[string]string
	changes chan string
}

func newManager() *manager {
	return &manager{phases: map[string]string{}, changes: make(chan string)}
}

func (m *manager) run() {
	go func() {
		for id := range m.changes {
			m.forget(id)
		}
	}()
}

func (m *manager) set(id, phase string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.phases[id] = phase
	m.changes <- id // expect: deadlock
}

func (m *manager) forget(id string) {
	if id == "" {
		return
	}
	m.mu.Lock()
	delete(m.phases, id)
	m.mu.Unlock()
}

type stopper struct {
	lock    sync.Mutex
	tasks   sync.WaitGroup
	running map[string]int
	isOver  bool
}

func (s *stopper) start(name string, work func()) {
	s.tasks.Add(1)
	go func() {
		defer s.end(name)
		work()
	}()
}

func (s *stopper) end(name string) {
	s.lock.Lock()
	s.running[name]--
	s.lock.Unlock()
	s.tasks.Done()
}

func (s *stopper) stop() {
	s.lock.Lock()
	defer s.lock.Unlock()
	s.isOver = true
	s.tasks.Wait() // expect: deadlock
}

type idle struct {
	mu    sync.Mutex
	reset chan struct{}
	done  chan struct{}
	isOff bool
	fire  <-chan struct{}
}

func newIdle() *idle {
	i := &idle{}
	i.reset = make(chan struct{})
	i.done = make(chan struct{})
	return i
}

func (i *idle) loop() {
	for {
		select {
		case <-i.fire:
			i.mu.Lock()
			i.isOff = true
			i.mu.Unlock()
		case <-i.reset:
		}
	}
}

func (i *idle) touch() {
	i.mu.Lock()
	if !i.isOff {
		i.reset <- struct{}{} // expect: deadlock
	}
	i.mu.Unlock()
}

func (i *idle) work() {
	i.mu.Lock()
	i.isOff = true
	i.mu.Unlock()
	close(i.done)
}

func (i *idle) wait() {
	i.mu.Lock()
	defer i.mu.Unlock()
	<-i.done // expect: deadlock
}

type connections struct {
	mu     sync.Mutex
	reaper sync.WaitGroup
	stop   chan struct{}
	tick   <-chan struct{}
	open   map[string]bool
}

func (c *connections) reap() {
	defer c.reaper.Done()
	for {
		select {
		case <-c.stop:
			return
		case <-c.tick:
		}
		c.once()
	}
}

func (c *connections) once() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.open)
}

func (c *connections) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	close(c.stop)
	c.reaper.Wait() // expect: deadlock
	return nil
}

type reports struct {
	lock sync.RWMutex
	out  chan bool
}

func newReports() *reports {
	return &reports{
		out: make(chan bool),
	}
}

func (r *reports) run() {
	go func() {
		for {
			r.one()
		}
	}()
}

func (r *reports) one() {
	<-r.out
	r.drop()
}

func (r *reports) drop() {
	r.lock.Lock()
	defer r.lock.Unlock()
}

func (r *reports) set() {
	r.lock.Lock()
	defer r.lock.Unlock()
	r.out <- true // expect: deadlock
}
