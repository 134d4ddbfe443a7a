package sample

func (b *Bank) Move(from, to *Account, sum int) error {
	from.mu.Lock()
	to.mu.Lock()
	if from.balance < sum {
		to.mu.Unlock()
		return errPoor // expect: lock-leak
	}
	from.balance -= sum
	to.balance += sum
	to.mu.Unlock()
	from.mu.Unlock()
	return nil
}
