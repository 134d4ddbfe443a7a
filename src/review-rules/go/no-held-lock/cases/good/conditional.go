package sample

func (t *Tree) walk(isShared bool, visit func() bool) bool {
	if isShared {
		t.mu.Lock()
	}
	if !visit() {
		if isShared {
			t.mu.Unlock()
		}
		return false
	}
	if isShared {
		t.mu.Unlock()
	}
	return true
}
