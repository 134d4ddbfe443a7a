package sample

func (m *Machine) Step(event string) error {
	m.mu.Lock()
	switch event {
	case "start":
		m.running = true
	case "stop":
		m.running = false
	default:
		return errEvent // expect: lock-leak
	}
	m.mu.Unlock()
	return nil
}
