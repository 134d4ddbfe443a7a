package sample

func (l *list) find(key int) bool {
	at := l.head
	at.mu.Lock()
	for at.next != nil {
		next := at.next
		next.mu.Lock()
		at.mu.Unlock()
		at = next
		if at.key == key {
			return true
		}
	}
	at.mu.Unlock()
	return false
}
