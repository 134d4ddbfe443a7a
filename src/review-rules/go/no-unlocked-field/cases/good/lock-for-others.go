package container

import "sync"

// State is locked by who uses it.
type State struct {
	sync.Mutex
	Running bool
	Paused  bool
}

func (s *State) Run() {
	s.Lock()
	defer s.Unlock()
	s.Running, s.Paused = true, false
}

func (s *State) Pause() {
	s.Lock()
	defer s.Unlock()
	s.Paused = true
}

func (s *State) Word() string {
	if s.Paused {
		return "paused"
	}
	return "running"
}
